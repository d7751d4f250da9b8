import assert from "node:assert/strict";
import { test } from "node:test";
import { readLines } from "./reading-for-tests.ts";

const shapes: [string, boolean, boolean][] = [
  ["Status: hidden", false, true],
  ["status: draft", true, false],
  ["status: published", false, false],
  ["published: false", true, false],
  ["published: true", false, false],
  ["draft: yes", true, false],
  ["Draft: True", true, false],
  ["draft: 'no'", false, false],
  ["hidden: on", false, true],
];
for (const kind of ["post", "page"] as const)
  for (const [lines, draft, hidden] of shapes)
    test(`a ${kind} with ${lines} is ${draft ? "" : "no "}draft and ${hidden ? "" : "not "}hidden`, () => {
      const { data, said } = readLines(kind, lines);
      assert.deepEqual([data.draft, data.hidden, said], [draft, hidden, []]);
    });

test("a post in a folder called _drafts is a draft, unless it says that it is none", () => {
  const draft = (lines: string) =>
    readLines("post", lines, "Words.\n", "content/blog/_drafts/2022-08-07-a.md").data.draft;
  assert.deepEqual([draft(""), draft("draft: false"), draft("published: true")], [true, false, true]);
});

test("a status that nobody knows is an error, for it may have meant a draft", () => {
  assert.deepEqual(readLines("post", "status: secret").said, [
    "2:9 field-type “secret” is no status that is known.",
  ]);
  assert.deepEqual(readLines("post", "draft: maybe").said, [
    "2:8 field-type “maybe” is neither true nor false.",
  ]);
});
