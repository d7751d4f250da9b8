import assert from "node:assert/strict";
import { test } from "node:test";
import { kindOf } from "./kinds.ts";

const kinds: [string, string | undefined][] = [
  ["content/blog/a.md", "post"],
  ["content/blog/2022/a.md", "post"],
  ["content/pages/community.md", "page"],
  ["content/pages/README.md", undefined],
  ["content/blog/x/readme.md", undefined],
  ["content/roles/a.md", "role"],
  ["content/people/a.yaml", "person"],
  ["content/people/a.md", "person"],
  ["content/events/2026/a.md", "event"],
  ["board_notes/2021-06-21_notes.md", "board-note"],
  ["board_notes/june.md", "board-note"],
  ["board_notes/2021-06-21_notes.pdf", undefined],
  ["content/blog/.hidden.md", undefined],
  ["content/blog/a.txt", undefined],
  ["content/site.yaml", undefined],
  ["README.md", undefined],
  ["other/content/blog/a.md", undefined],
];
for (const [path, kind] of kinds)
  test(`${path} is ${kind ?? "no content"}`, () => {
    assert.equal(kindOf(path), kind);
  });
