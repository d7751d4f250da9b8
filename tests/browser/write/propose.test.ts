import assert from "node:assert/strict";
import { test } from "node:test";
import { pictureMarkdown } from "../../../src/browser/write/pictures.ts";
import { proposal } from "../../../src/browser/write/propose.ts";

const newFile = "https://github.com/example/site/new/main/content/blog";

test("the address for a short post holds its name and its text", () => {
  const text = "---\ntitle: Q&A #1 – 100%\n---\n\nWords + more.\n";
  const { url, whole } = proposal(newFile, { name: "2026-11-20-q-and-a.md", text });
  assert.equal(whole, true);
  assert.equal(new URL(url).searchParams.get("filename"), "2026-11-20-q-and-a.md");
  assert.equal(new URL(url).searchParams.get("value"), text);
  assert.ok(url.startsWith(`${newFile}?`));
});

test("the address for a long post holds its name alone, by the length that it has when it is encoded", () => {
  assert.equal(proposal(newFile, { name: "a.md", text: "a".repeat(7000) }).whole, true);
  const { url, whole } = proposal(newFile, { name: "a.md", text: "é".repeat(2000) });
  assert.deepEqual({ url, whole }, { url: `${newFile}?filename=a.md`, whole: false });
});

test("a picture's Markdown cannot be ended by what it shows or by its name", () => {
  assert.equal(pictureMarkdown("blog/a.png", "A [b] c"), "![A \\[b\\] c](/images/blog/a.png)");
  assert.equal(pictureMarkdown("images/two words (1).png", ""), "![](</images/two words (1).png>)");
});
