import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ensureBrowser, type Machine, noBrowser } from "../helpers/ensure-browser.ts";

/** A machine on which some programs run; `brings` is the one that brings a browser. */
function machine(facts: {
  platform?: NodeJS.Platform;
  isRoot?: boolean;
  has?: string[];
  brings?: RegExp;
  fails?: RegExp;
}) {
  const ran: string[] = [];
  const said: string[] = [];
  let browser = facts.brings === undefined ? "/usr/bin/chromium" : undefined;
  const made: Machine = {
    platform: facts.platform ?? "linux",
    isRoot: facts.isRoot ?? false,
    find: async () => browser,
    runs(program, args) {
      const name = program === process.execPath ? "node" : program;
      const line = `${name} ${args.join(" ")}`.replace(/\S*playwright-core\S*cli\.js/, "playwright");
      ran.push(line);
      if (!(facts.has ?? []).includes(name) || facts.fails?.test(line)) return false;
      if (facts.brings?.test(line)) browser = "/usr/bin/chromium";
      return true;
    },
    say: (sentence) => said.push(sentence),
  };
  return { made, ran, said };
}

describe("the tests' browser", () => {
  test("is the one that is there", async () => {
    const { made, ran, said } = machine({});
    assert.equal(await ensureBrowser(made), "/usr/bin/chromium");
    assert.deepEqual([ran, said], [[], []]);
  });

  test("comes from apt where root asks, after the list of packages was fetched if need be", async () => {
    let tries = 0;
    const { made, ran, said } = machine({ isRoot: true, has: ["apt-get"], brings: /install.*chromium/ });
    const runs = made.runs.bind(made);
    const found = await ensureBrowser({
      ...made,
      runs: (program, args) => (args.includes("install") && tries++ === 0 ? false : runs(program, args)),
    });
    assert.equal(found, "/usr/bin/chromium");
    assert.deepEqual(ran, [
      "apt-get --version",
      "apt-get -q -y update",
      "apt-get -q -y install --no-install-recommends chromium",
    ]);
    assert.match(said[0] ?? "", /installing it from apt/);
  });

  test("comes from apt by sudo where that asks for no password", async () => {
    const { made, ran } = machine({ has: ["apt-get", "sudo"], brings: /sudo.*install.*chromium/ });
    assert.equal(await ensureBrowser(made), "/usr/bin/chromium");
    assert.equal(ran.at(-1), "sudo -n apt-get -q -y install --no-install-recommends chromium");
  });

  test("is Playwright's own where apt may not be used", async () => {
    const { made, ran, said } = machine({ has: ["apt-get", "node"], brings: /playwright install chromium/ });
    assert.equal(await ensureBrowser(made), "/usr/bin/chromium");
    assert.equal(ran.at(-1), "node playwright install chromium");
    assert.match(said[0] ?? "", /downloading Playwright's own/);
  });

  test("is Playwright's own on other systems, and where apt's brings no program", async () => {
    const mac = machine({ platform: "darwin", has: ["node"], brings: /playwright/ });
    assert.equal(await ensureBrowser(mac.made), "/usr/bin/chromium");
    assert.deepEqual(mac.ran, ["node playwright install chromium"]);
    const stub = machine({ isRoot: true, has: ["apt-get", "node"], brings: /playwright/ });
    assert.equal(await ensureBrowser(stub.made), "/usr/bin/chromium");
  });

  test("is asked for in one sentence where none can be had", async () => {
    const { made, said } = machine({ platform: "win32", brings: /never/ });
    assert.equal(await ensureBrowser(made), undefined);
    assert.equal(said.at(-1), noBrowser);
  });
});
