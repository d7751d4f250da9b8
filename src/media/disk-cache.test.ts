import assert from "node:assert/strict";
import { linkSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { project } from "../site/folder.fixture.ts";
import { diskCache, keyOf } from "./disk-cache.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (of: Uint8Array | undefined) => of && new TextDecoder().decode(of);

/** The files of a cache's folder. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test("A result is made once and found by another build", async (t) => {
  const folder = project(t, {});
  let made = 0;
  const make = async () => bytes(`made ${++made}`);
  assert.equal(text(await diskCache(folder).make(keyOf("a", 1), make)), "made 1");
  assert.equal(text(await diskCache(folder).make(keyOf("a", 1), make)), "made 1");
  assert.equal(text(await diskCache(folder).make(keyOf("a", 2), make)), "made 2");
});

test("Keys of parts that only read alike differ", () => {
  assert.notEqual(keyOf("a", "bc"), keyOf("ab", "c"));
  assert.notEqual(keyOf("1"), keyOf(1));
});

test("An entry that was cut short, emptied or changed is made again", async (t) => {
  const folder = project(t, {});
  const key = keyOf("a");
  const make = async () => bytes("the whole result");
  await diskCache(folder).make(key, make);
  const [file = ""] = filesIn(folder);
  const whole = readFileSync(file);
  for (const length of [0, 10, 32, whole.length - 1]) {
    truncateSync(file, length);
    assert.equal(await diskCache(folder).get(key), undefined, `${length} bytes`);
    assert.equal(text(await diskCache(folder).make(key, make)), "the whole result");
  }
  writeFileSync(file, whole.toString("latin1").replace("whole", "wrong"), "latin1");
  assert.equal(text(await diskCache(folder).make(key, make)), "the whole result");
});

test("An entry's file holds the result and nothing else, and one that was changed through another name is replaced", async (t) => {
  const folder = project(t, {});
  const make = async () => bytes("the whole result");
  const file = (await diskCache(folder).file(keyOf("a"), make)) ?? "";
  assert.equal(readFileSync(file, "utf8"), "the whole result");
  const site = join(folder, "in-a-site");
  linkSync(file, site);
  writeFileSync(site, "what a tool made of it");
  const again = (await diskCache(folder).file(keyOf("a"), make)) ?? "";
  assert.equal(readFileSync(again, "utf8"), "the whole result");
  assert.equal(readFileSync(site, "utf8"), "what a tool made of it");
  assert.equal(filesIn(folder).length, 2, "The changed one is gone from the cache.");
});

test("Many who ask at once wait for one making", async (t) => {
  const cache = diskCache(project(t, {}));
  let made = 0;
  const make = async () => bytes(`made ${++made}`);
  const results = await Promise.all(Array.from({ length: 20 }, () => cache.make("aa", make)));
  assert.deepEqual(new Set(results.map(text)), new Set(["made 1"]));
});

test("Two builds that write the same entries at once leave every entry whole, and nothing else", async (t) => {
  const folder = project(t, {});
  const builds = [diskCache(folder), diskCache(folder), diskCache(folder)];
  const value = (n: number) => bytes(`${n}:`.repeat(20_000));
  const keys = Array.from({ length: 20 }, (_, n) => keyOf(n));
  await Promise.all(builds.flatMap((build) => keys.map((key, n) => build.make(key, async () => value(n)))));
  for (const [n, key] of keys.entries())
    assert.deepEqual(await diskCache(folder).get(key), Buffer.from(value(n)));
  assert.equal(filesIn(folder).length, keys.length);
});

test("What cannot be made is not kept, and can be made later", async (t) => {
  const cache = diskCache(project(t, {}));
  await assert.rejects(
    cache.make("aa", () => Promise.reject(new Error("not today"))),
    /not today/,
  );
  assert.equal(text(await cache.make("aa", async () => bytes("now"))), "now");
});

test("A folder that cannot be written does not stop a build", async (t) => {
  const root = project(t, { file: "in the way" });
  const cache = diskCache(join(root, "file", "cache"));
  assert.equal(text(await cache.make("aa", async () => bytes("made"))), "made");
  assert.equal(await cache.file("aa", async () => bytes("made")), undefined);
});

test("Whatever stands in an entry, the result is what making it gives", async (t) => {
  const folder = project(t, {});
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.uint8Array(), async (garbage, made) => {
      const key = keyOf("property");
      await diskCache(folder).make(key, async () => made);
      const [file = ""] = filesIn(folder);
      writeFileSync(file, garbage);
      assert.deepEqual(new Uint8Array(await diskCache(folder).make(key, async () => made)), made);
      for (const left of filesIn(folder)) rmSync(left);
    }),
    { numRuns: 50 },
  );
});
