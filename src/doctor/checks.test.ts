import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { checkDisk, checkInstall, checkLineEnds, checkNode, checkPort } from "./checks.ts";
import { findBrowser } from "./find-browser.ts";

describe("the doctor", () => {
  let root = "";
  before(() => {
    root = mkdtempSync(join(tmpdir(), "doctor-"));
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  test("wants a Node that is new enough", () => {
    assert.equal(checkNode("v20.19.0", ">=20.19").well, true);
    assert.equal(checkNode("v24.1.0", ">=20.19").well, true);
    const old = checkNode("v20.9.0", ">=20.19");
    assert.equal(old.well, false);
    assert.equal(old.says, "Node is v20.9.0; the site needs 20.19 or newer.");
    assert.match(old.type ?? "", /^nvm install/);
    assert.equal(checkNode("v18.20.0", ">=20.19").well, false);
  });

  test("compares what is installed with the lock file", () => {
    const packages = {
      "": { dependencies: { a: "^1.0.0" }, devDependencies: { b: "^2.0.0" } },
      "node_modules/a": { version: "1.2.3" },
      "node_modules/b": { version: "2.0.0" },
    };
    writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages }));
    const install = (name: string, version: string) => {
      mkdirSync(join(root, "node_modules", name), { recursive: true });
      writeFileSync(join(root, "node_modules", name, "package.json"), JSON.stringify({ version }));
    };
    install("a", "1.2.3");
    assert.deepEqual(checkInstall(root), {
      well: false,
      says: "1 of 2 packages are missing or of another version: b.",
      type: "npm ci",
    });
    install("b", "1.9.9");
    assert.equal(checkInstall(root).well, false);
    install("b", "2.0.0");
    assert.deepEqual(checkInstall(root), { well: true, says: "All 2 packages are installed." });
  });

  test("says that a port is in use, and how to have another", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const taken = await checkPort(String(port));
    assert.equal(taken.well, false);
    assert.match(taken.type ?? "", new RegExp(`${port + 1}.*npm start`));
    await new Promise((resolve) => server.close(resolve));
    assert.equal((await checkPort(String(port))).well, true);
  });

  test("says that PORT is no port, as the preview does", async () => {
    for (const written of ["abc", "", "0", "65536", "80.5"]) {
      const { well, says, type } = await checkPort(written);
      assert.equal(well, false);
      assert.equal(says, `PORT is “${written}”; it is a number from 1 to 65535.`);
      assert.match(type ?? "", /PORT/);
    }
  });

  test("sees line ends that Git has changed", () => {
    writeFileSync(join(root, "package.json"), "{}\n");
    assert.equal(checkLineEnds(root).well, true);
    writeFileSync(join(root, "package.json"), "{}\r\n");
    assert.match(checkLineEnds(root).says, /^package\.json has Windows line ends/);
  });

  test("finds the disk writable", () => {
    assert.equal(checkDisk(root).well, true);
  });

  test("finds the browser that is named, and none that is not there", async () => {
    assert.equal(await findBrowser(process.execPath), process.execPath);
    assert.equal(await findBrowser(join(root, "no-browser")), undefined);
  });
});
