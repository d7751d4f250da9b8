import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { BodyKeys } from "../site/kept-bodies/body-keys.ts";
import type { Entry } from "./entries.ts";
import { forgetIndex, keepIndex, keptIndex, keyOfIndex } from "./keep-index.ts";

const files = { "search/index.json": "[1]", "search/a.json": '["é"]' };

/** A folder in which an index is kept that was written a minute ago. */
async function kept(t: TestContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "index-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await keepIndex(folder, "key", files);
  const old = new Date(Date.now() - 60_000);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), old, old);
  return folder;
}

const textsOf = (index: Awaited<ReturnType<typeof keptIndex>>) =>
  index && Object.fromEntries([...index].map(([path, file]) => [path, readFileSync(file.path, "utf8")]));

test("an index is found under its key and no other, and is looked into once a day", async (t) => {
  const folder = await kept(t);
  assert.equal(await keptIndex(folder, "another"), undefined);
  const first = await keptIndex(folder, "key");
  assert.deepEqual(textsOf(first), files);
  assert.deepEqual(
    [...(first ?? [])].map(([, { stamp }]) => stamp),
    [undefined, undefined],
  );
  const second = await keptIndex(folder, "key");
  assert.deepEqual(textsOf(second), files);
  for (const [path, { stamp }] of second ?? []) assert.match(stamp ?? "", /^\d+ [\d.]+ \d+$/, path);
});

test("an index of which a file was changed or is gone is none, as is one that is forgotten", async (t) => {
  for (const spoil of [(file: string) => writeFileSync(file, "[2]"), (file: string) => rmSync(file)]) {
    const folder = await kept(t);
    const name = readdirSync(folder).find((each) => each !== "index") ?? "";
    spoil(join(folder, name));
    assert.equal(await keptIndex(folder, "key"), undefined);
  }
  const folder = await kept(t);
  forgetIndex(folder);
  assert.equal(await keptIndex(folder, "key"), undefined);
});

test("the next index takes the place of the last one, with nothing left of it", async (t) => {
  const folder = await kept(t);
  await keptIndex(folder, "key");
  await keepIndex(folder, "next", { "search/index.json": "[3]" });
  assert.deepEqual(textsOf(await keptIndex(folder, "next")), { "search/index.json": "[3]" });
  assert.equal(readdirSync(folder).filter((name) => name !== "index").length, 1);
});

test("of an index that is written again over itself, nothing is believed that was seen before", async (t) => {
  const folder = await kept(t);
  await keptIndex(folder, "key");
  await keepIndex(folder, "key", files);
  for (const [path, { stamp }] of (await keptIndex(folder, "key")) ?? [])
    assert.equal(stamp, undefined, path);
});

test("an index's key names all that it is made from", () => {
  const entry: Entry = { kind: "page", title: "Us", url: "/us/", summary: "", tags: [], names: [] };
  const section = { heading: "", id: "", text: "Ada" };
  const keyOf = (more: Partial<Entry>, synonyms = [["a", "b"]], program = "1", data = ["a"]) =>
    keyOfIndex({ program, entries: [{ ...entry, ...more }], synonyms, data }, new BodyKeys());
  const keys = [
    keyOf({}),
    keyOf({ title: "We" }),
    keyOf({ names: ["Ada"] }),
    keyOf({ words: ["Ada"] }),
    keyOf({ below: [section] }),
    keyOf({ below: [{ ...section, id: "board" }] }),
    keyOf({}, []),
    keyOf({}, undefined, "2"),
    keyOf({}, undefined, undefined, ["b"]),
  ];
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(keyOf({ below: [section] }), keys[4]);
});
