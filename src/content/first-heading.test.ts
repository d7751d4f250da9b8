import assert from "node:assert/strict";
import { test } from "node:test";
import { firstHeading } from "./first-heading.ts";

const bodies: [string, string | undefined][] = [
  ["# [Communities of Practice](https://example.org/a_(b).md)\n\ntext", "Communities of Practice"],
  ["text\n\n## Second **bold** and `code` #\n", "Second bold and code"],
  ["Title here\n=====\n", "Title here"],
  ["Title here\n---\n", "Title here"],
  ["```\n# not this\n```\n\n# This\n", "This"],
  ["~~~~\n```\n# not this\n~~~~\n# This", "This"],
  ['<h1 class="x">Old page</h1>\n', "Old page"],
  ["# [![picture](a.png)](b) Title", "picture Title"],
  ["#\n\n# Later\n", "Later"],
  ["no heading\n\n---\n\n#hash tag", undefined],
  ["", undefined],
  ["# snake_case_name and _emphasis_", "snake_case_name and emphasis"],
];
for (const [body, title] of bodies)
  test(`the first heading of ${JSON.stringify(body)} is ${title ?? "none"}`, () =>
    assert.equal(firstHeading(body), title));

test("a hostile body takes no long time", () => {
  const start = performance.now();
  for (const body of [
    `# ${"[".repeat(100_000)}`,
    "[".repeat(100_000),
    `# ${"*a".repeat(50_000)}`,
    `${"`".repeat(90_000)}\n`,
    "<h1 ".repeat(30_000),
    `# ${"![](".repeat(20_000)}`,
  ])
    firstHeading(body);
  assert.ok(performance.now() - start < 2000);
});
