import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { markUsed, pruneCache } from "./prune-cache.ts";

test("what no build has used for 30 days is removed, once a day; what is used stays", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "prune-test-"));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "ab"));
  const write = (name: string, days: number) => {
    const time = Date.now() / 1000 - days * 24 * 60 * 60;
    writeFileSync(join(folder, name), name);
    utimesSync(join(folder, name), time, time);
  };
  for (const name of ["ab/unused", "ab/used", "old.tmp"]) write(name, 31);
  write("ab/young", 29);
  markUsed(join(folder, "ab/used"));
  markUsed(join(folder, "ab/not-there"));
  pruneCache(folder);
  const names = () => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const left = ["ab", join("ab", "used"), join("ab", "young"), "pruned"];
  assert.deepEqual(names(), left);

  write("old", 31);
  pruneCache(folder);
  assert.deepEqual(names(), [...left.slice(0, 3), "old", "pruned"], "It was looked through today.");
  write("pruned", 2);
  pruneCache(folder);
  assert.deepEqual(names(), left);
});

test("a folder that is not there is no matter", () => {
  pruneCache(join(tmpdir(), "no-such-cache"));
});
