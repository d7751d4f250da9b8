import assert from "node:assert/strict";
import { test } from "node:test";
import { readLines, readWhole } from "./reading-for-tests.ts";

test("a page without front matter is called what its first heading says, and its body is whole", () => {
  const { data, document, said } = readWhole("page", "# [The title](https://example.org)\n\nText.\n");
  assert.deepEqual(
    [data.title, document?.body, document?.bodyLine, said],
    ["The title", "# [The title](https://example.org)\n\nText.\n", 1, []],
  );
});

test("an empty title is none", () => {
  assert.equal(readLines("page", "Title:", "# Heading\n").data.title, "Heading");
  const home = readLines("page", "Title:\nTemplate: home", "Text.\n");
  assert.deepEqual([home.data.title, home.said], ["Home", []]);
});

test("a page with neither is called what its file is called, with a warning", () => {
  const { data, said } = readWhole("page", "", "content/pages/code_of_conduct.md");
  assert.equal(data.title, "Code of conduct");
  assert.deepEqual(said, [
    "1:1 title-guessed The page has no title; it is called “Code of conduct” after its file.",
  ]);
});

test("a post with neither is an error", () => {
  assert.deepEqual(readLines("post", "title:").said, [
    "1:1 field-missing There is no title, which a post needs.",
  ]);
});
