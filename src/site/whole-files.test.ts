import assert from "node:assert/strict";
import {
  cpSync,
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { project } from "./folder.fixture.ts";
import { openWholeFiles } from "./whole-files.ts";

const old = new Date(Date.now() - 60_000);

test("a file seen whole is believed by the next build, until it is written to, replaced or gone", async (t) => {
  const folder = project(t, { a: "words", b: "words", c: "words", d: "words" });
  const [a = "", b = "", c = "", d = ""] = ["a", "b", "c", "d"].map((name) => join(folder, name));
  const list = join(folder, "whole");
  for (const file of [a, b, c, d]) utimesSync(file, old, old);
  const first = openWholeFiles(list);
  assert.ok(!first.has(a));
  for (const file of [a, b, c, d]) first.add(file);
  await first.save();
  linkSync(a, join(folder, "in-a-site"));
  writeFileSync(b, "wordy");
  writeFileSync(join(folder, "new"), "words");
  utimesSync(join(folder, "new"), old, old);
  renameSync(join(folder, "new"), c);
  rmSync(d);
  const second = openWholeFiles(list);
  assert.deepEqual(
    [a, b, c, d].map((file) => second.has(file)),
    [true, false, false, false],
  );
});

test("of a folder that was copied, nothing is believed", async (t) => {
  const folder = project(t, { "one/a": "words" });
  const [one, two] = ["one", "two"].map((name) => join(folder, name));
  assert.ok(one && two);
  utimesSync(join(one, "a"), old, old);
  const files = openWholeFiles(join(one, "whole"));
  files.add(join(one, "a"));
  await files.save();
  assert.ok(openWholeFiles(join(one, "whole")).stamp("a"));
  cpSync(one, two, { recursive: true, preserveTimestamps: true });
  assert.equal(openWholeFiles(join(two, "whole")).stamp("a"), undefined);
});

test("what was seen is believed for a day, and not where a clock was put back", async (t) => {
  const folder = project(t, { a: "words" });
  const [a, list] = [join(folder, "a"), join(folder, "whole")];
  utimesSync(a, old, old);
  const now = Date.now();
  const first = openWholeFiles(list, now);
  first.add(a);
  await first.save();
  const hours = (count: number) => openWholeFiles(list, now + count * 60 * 60 * 1000).has(a);
  assert.deepEqual([0, 23, 25, -1].map(hours), [true, true, false, false]);
});

test("the list is not written again where nothing in it is new", async (t) => {
  const folder = project(t, { a: "words" });
  const [a, list] = [join(folder, "a"), join(folder, "whole")];
  utimesSync(a, old, old);
  for (const written of [true, false]) {
    const files = openWholeFiles(list);
    files.add(a);
    if (!written) rmSync(list);
    await files.save();
    assert.equal(existsSync(list), written);
  }
});

test("a file written a moment ago is not noted, and neither is what is no file", async (t) => {
  const folder = project(t, { a: "words", "b/c": "words" });
  const files = openWholeFiles(join(folder, "whole"));
  for (const name of ["a", "b", "none"]) files.add(join(folder, name));
  assert.deepEqual(
    ["a", "b", "none"].map((name) => files.has(join(folder, name))),
    [false, false, false],
  );
});

test("a list that is cut short, or is something else, is none", async (t) => {
  const folder = project(t, { a: "words" });
  const [a, list] = [join(folder, "a"), join(folder, "whole")];
  utimesSync(a, old, old);
  const files = openWholeFiles(list);
  files.add(a);
  await files.save();
  const text = readFileSync(list, "utf8");
  for (const broken of ["", text.slice(0, -3), "{}", "[]", "null", '{"begun":"x","known":3}']) {
    writeFileSync(list, broken);
    assert.ok(!openWholeFiles(list).has(a), broken);
  }
});
