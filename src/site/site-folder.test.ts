import assert from "node:assert/strict";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { SiteFolder } from "./site-folder.ts";
import { openWholeFiles } from "./whole-files.ts";

test("files are written below the folder, and nothing is where a path leads out", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "site-folder-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const site = new SiteFolder(join(root, "site"));
  site.write("images/2021/a.txt", "words");
  site.write("images/2021/b.bin", new Uint8Array([104, 105]));
  const from = join(root, "from.txt");
  writeFileSync(from, "other words");
  site.copy("images/2022/c.txt", from);
  const never = async () => assert.fail("Nobody needs its bytes.");
  site.link({ path: "images/2023/d.txt", bytes: never }, { path: from });
  for (const path of ["../out.txt", "images/../../out.txt", "/out.txt", "a\0.txt", "C:/out.txt"]) {
    assert.throws(() => site.write(path, "words"), /leads out of the site's folder/, path);
    assert.throws(() => site.copy(path, from), /leads out/, path);
    assert.throws(() => site.link({ path, bytes: never }, { path: from }), /leads out/, path);
  }
  await site.close();
  const held = ["images/2021/a.txt", "images/2021/b.bin", "images/2022/c.txt", "images/2023/d.txt"];
  assert.deepEqual(
    held.map((path) => readFileSync(join(root, "site", path), "utf8")),
    ["words", "hi", "other words", "other words"],
  );
  assert.deepEqual(readdirSync(root), ["from.txt", "site"]);
});

test("more files than may wait are all written, and a caller's bytes stay the caller's", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "site-folder-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const site = new SiteFolder(root);
  const own = new Uint8Array([1, 2, 3]);
  for (let number = 0; number < 600; number += 1)
    site.write(`${number}/a.txt`, number === 0 ? own : "é".repeat(number));
  await site.close();
  assert.equal(readdirSync(root).length, 600);
  assert.equal(readFileSync(join(root, "599/a.txt"), "utf8"), "é".repeat(599));
  assert.deepEqual([...own], [1, 2, 3]);
});

test("what keeps a file from being written is told when the folder is closed", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "site-folder-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const site = new SiteFolder(root);
  site.write("a", "a file in a folder's place");
  site.write("a/b.txt", "words");
  site.write("c.txt", "words");
  await assert.rejects(site.close(), { code: /^(ENOTDIR|EEXIST)$/ });
});

test("a text in pieces is written as one, and a piece of many files is the same in each", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "site-folder-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const site = new SiteFolder(root);
  for (const name of ["a", "b", "é"]) site.write(`${name}.txt`, [name, { shared: " – shared" }, "."]);
  site.write("other.txt", [{ shared: "other" }, { shared: " – shared" }]);
  await site.close();
  assert.deepEqual(
    ["a.txt", "b.txt", "é.txt", "other.txt"].map((name) => readFileSync(join(root, name), "utf8")),
    ["a – shared.", "b – shared.", "é – shared.", "other – shared"],
  );
});

const bytes = async () => Buffer.from("made again");

const old = new Date(Date.now() - 60_000);

test("a file gets a second name in the site while it is as it was seen, and its bytes are asked for where not", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "site-folder-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const whole = openWholeFiles(join(root, "whole"));
  const kept = (name: string) => {
    const path = join(root, name);
    writeFileSync(path, `kept ${name}`);
    utimesSync(path, old, old);
    whole.add(path);
    const stamp = whole.stamp(name);
    assert.ok(stamp);
    return { path, stamp };
  };
  const [same, gone, changed, replaced] = ["same", "gone", "changed", "replaced"].map(kept);
  assert.ok(same && gone && changed && replaced);
  rmSync(gone.path);
  writeFileSync(changed.path, "changed in its place");
  writeFileSync(join(root, "new"), "kept replaced");
  utimesSync(join(root, "new"), old, old);
  renameSync(join(root, "new"), replaced.path);
  const { ino } = statSync(same.path);
  const site = new SiteFolder(join(root, "site"));
  for (const seen of [same, gone, changed, replaced])
    site.link({ path: `a/${basename(seen.path)}.txt`, bytes }, seen);
  site.link({ path: "b/none.txt", bytes }, { path: gone.path });
  await site.close();
  const said = (path: string) => readFileSync(join(root, "site", path), "utf8");
  assert.deepEqual(["a/same.txt", "a/gone.txt", "a/changed.txt", "a/replaced.txt", "b/none.txt"].map(said), [
    "kept same",
    "made again",
    "made again",
    "made again",
    "made again",
  ]);
  assert.equal(statSync(join(root, "site/a/same.txt")).ino, ino);
});

test("a second name that is taken back leaves neither itself nor an empty folder, and other files stay", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "site-folder-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const seen = { path: join(root, "kept") };
  writeFileSync(seen.path, "kept");
  const site = new SiteFolder(join(root, "site"));
  site.write("written.txt", "words");
  const linked = ["a/one", "a/two", "b/one", "gone"].map((path) => ({ path, bytes }));
  for (const file of linked) site.link(file, seen);
  for (const file of linked) if (file.path !== "a/two") site.unlink(file);
  const nobodys = { path: "c/one", bytes: async () => assert.fail("Nobody wants it any more.") };
  site.link(nobodys, { path: join(root, "removed since") });
  site.unlink(nobodys);
  site.unlink({ path: "written.txt", bytes });
  await site.close();
  const left = readdirSync(join(root, "site"), { recursive: true, encoding: "utf8" });
  assert.deepEqual(left.sort(), ["a", join("a", "two"), "written.txt"]);
  assert.equal(readFileSync(seen.path, "utf8"), "kept");
});

test("more second names than go to the thread at once are all given, whatever is written between", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "site-folder-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const path = join(root, "kept");
  writeFileSync(path, "kept");
  const site = new SiteFolder(join(root, "site"));
  for (let number = 0; number < 120; number += 1) {
    site.link({ path: `names/${number}`, bytes }, { path });
    if (number % 7 === 0) site.write(`${number}.txt`, "words");
  }
  await site.close();
  assert.equal(readdirSync(join(root, "site", "names")).length, 120);
  assert.equal(statSync(path).nlink, 121);
});
