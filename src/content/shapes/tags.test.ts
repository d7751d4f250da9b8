import assert from "node:assert/strict";
import { test } from "node:test";
import { readLines } from "./reading-for-tests.ts";

const shapes: [string, string[]][] = [
  ["tags: open-source, GitHub, python", ["open-source", "GitHub", "python"]],
  ["tags: open source", ["open source"]],
  ["tags: [a, open source]", ["a", "open source"]],
  ["tags:\n  - a\n  - open source", ["a", "open source"]],
  ["Tags:   a ,, b ,", ["a", "b"]],
  ["tags:", []],
  ["tags: NHS-R, NHSR, nhs r", ["NHS-R"]],
  ["categories: python nhs", ["python", "nhs"]],
  ["categories: open source, nhs", ["open source", "nhs"]],
  ["categories: [python]\ntags: a", ["a", "python"]],
  ["Category: blog", []],
  ["category: Data science", ["Data science"]],
  ["keywords: a, b", ["a", "b"]],
];
for (const [lines, tags] of shapes)
  test(`${JSON.stringify(lines)} gives the tags ${tags.join(" | ") || "none"}`, () => {
    const { data, said } = readLines("post", lines);
    assert.deepEqual(data.tags, tags);
    assert.deepEqual(said, []);
  });

test("a tag that is no words is left out with a warning, and the post stands", () => {
  const { data, said } = readLines("post", "tags:\n  - a\n  - [b]\n  - '???'");
  assert.deepEqual(data.tags, ["a"]);
  assert.deepEqual(said, [
    "4:5 field-left-out A tag holds a list or a set of fields. It is left out.",
    "5:5 field-left-out The tag “???” has no letter or digit in it. It is left out.",
  ]);
});

test("tags that are fields are left out with a warning", () => {
  const { data, said } = readLines("post", "tags: {a: b}");
  assert.deepEqual(data.tags, []);
  assert.equal(said.length, 1);
});
