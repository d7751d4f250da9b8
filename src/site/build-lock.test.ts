import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { LockError, takePlace } from "./build-lock.ts";
import { isRunning, processStart } from "./process-start.ts";
import { swapIn } from "./swap.ts";

describe("a build's place", () => {
  let root = "";
  const builds = () => join(root, ".cache", "builds");
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "build-lock-"));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** A folder as a build leaves it that was killed, or that another process works in. */
  const leave = (name: string, files: Readonly<Record<string, string>> = {}) => {
    mkdirSync(join(builds(), name, "site"), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(builds(), name, path, ".."), { recursive: true });
      writeFileSync(join(builds(), name, path), text);
    }
  };
  const hostOf = async () => {
    const { folder, release } = await takePlace(root);
    await release();
    return folder.match(/-([0-9a-f]{8})[\\/]site$/)?.[1] ?? "";
  };

  test("is a new, empty folder on the site's own disk, and goes when it is given up", async () => {
    const { folder, release } = await takePlace(root);
    assert.ok(folder.startsWith(builds()));
    assert.deepEqual(readdirSync(folder), []);
    await release();
    assert.deepEqual(readdirSync(builds()), []);
  });

  test("of a process that is no more is cleared", async () => {
    leave(`999999999-123-${await hostOf()}`, { "site/index.html": "half" });
    const { release } = await takePlace(root, { patience: 0 });
    assert.equal(readdirSync(builds()).length, 1);
    await release();
  });

  test("of an older process that had the same number is cleared", async () => {
    leave(`${process.pid}-1-${await hostOf()}`);
    const { release } = await takePlace(root, { patience: 0 });
    assert.equal(readdirSync(builds()).length, 1);
    await release();
  });

  test("of a process that is at work is left alone, and waited for", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    const pid = child.pid ?? 0;
    const name = `${pid}-${processStart(pid) ?? "unknown"}-${await hostOf()}`;
    leave(name, { "site/index.html": "theirs" });
    const said: string[] = [];
    await assert.rejects(
      takePlace(root, { patience: 100, say: (sentence) => said.push(sentence) }),
      (error) => error instanceof LockError && error.message.includes(`process ${pid}`),
    );
    assert.deepEqual(readdirSync(builds()), [name]);
    assert.equal(said.length, 1);

    const waiting = takePlace(root);
    child.kill("SIGKILL");
    const { release } = await waiting;
    await release();
    assert.deepEqual(readdirSync(builds()), []);
  });

  test("of another machine that shares the folder is left alone while it is young", async () => {
    leave("1-1-00000000");
    await assert.rejects(takePlace(root, { patience: 0 }), LockError);
    assert.ok(existsSync(join(builds(), "1-1-00000000")));
  });

  test("is not taken for one by anything else that lies there", async () => {
    leave("notes");
    const { release } = await takePlace(root, { patience: 0 });
    await release();
    assert.ok(existsSync(join(builds(), "notes")));
  });

  test("gives back the site that it had moved aside when it was killed", async () => {
    leave(`999999999-123-${await hostOf()}`, { "old/index.html": "the last good site" });
    const { release } = await takePlace(root);
    await release();
    assert.equal(readFileSync(join(root, "_site", "index.html"), "utf8"), "the last good site");
  });

  test("does not give back an old site where a new one stands", async () => {
    mkdirSync(join(root, "_site"));
    writeFileSync(join(root, "_site", "index.html"), "new");
    leave(`999999999-123-${await hostOf()}`, { "old/index.html": "old" });
    const { release } = await takePlace(root);
    await release();
    assert.equal(readFileSync(join(root, "_site", "index.html"), "utf8"), "new");
  });

  test("holds the new site until it takes the old one's place", async () => {
    mkdirSync(join(root, "_site"));
    writeFileSync(join(root, "_site", "gone.html"), "old");
    const { folder, release } = await takePlace(root);
    writeFileSync(join(folder, "index.html"), "new");
    swapIn(root, folder);
    await release();
    assert.deepEqual(readdirSync(join(root, "_site")), ["index.html"]);
    assert.deepEqual(readdirSync(builds()), []);
  });

  test("leaves the old site where the new one cannot be moved", async () => {
    mkdirSync(join(root, "_site"));
    writeFileSync(join(root, "_site", "index.html"), "old");
    const { folder, release } = await takePlace(root);
    rmSync(folder, { recursive: true });
    assert.throws(() => swapIn(root, folder));
    await release();
    assert.equal(readFileSync(join(root, "_site", "index.html"), "utf8"), "old");
  });

  test("is known by a process that runs", () => {
    assert.ok(isRunning(process.pid));
    assert.equal(processStart(process.pid), processStart(process.pid));
    assert.equal(isRunning(999999999), false);
    assert.equal(processStart(999999999), undefined);
  });
});
