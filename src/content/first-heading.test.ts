import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../tests/helpers/even-time.ts";
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
  readsEvenly(["[", "`", "<h1 "], 100_000, firstHeading);
  readsEvenly(["[", "*a", "![]("], 100_000, (words) => firstHeading(`# ${words}`));
});
