import assert from "node:assert/strict";
import { test } from "node:test";
import { type Draft, emptyDraft } from "../../../src/browser/write/draft.ts";
import { unchecked } from "../../../src/browser/write/unchecked.ts";
import { readDocument } from "../../../src/content/read-document.ts";

const draft: Draft = {
  ...emptyDraft("2026-11-20"),
  title: 'A "title": with #1 – and more',
  summary: "One\nline: of words",
  authors: [
    { name: "Mary Amanuel", github: "@mary" },
    { name: "Sam Hill", github: "" },
  ],
  tags: ["NHS-R", "no"],
  image: "blog/lines.svg",
  imageAlt: "Lines, and 100%",
  body: "Words.",
};

test("a draft that could not be checked becomes a file that the site reads as it was written", () => {
  const { file, findings } = unchecked(draft);
  assert.deepEqual(findings, []);
  assert.equal(file.name, "2026-11-20-a-title-with-1-and-more.md");
  const { problems, value } = readDocument("post", file.path, file.text);
  assert.deepEqual(problems, []);
  const { title, summary, authors, tags, image, imageAlt, date } = value?.data ?? {};
  assert.deepEqual(
    { title, summary, tags, image, imageAlt, day: String(date).slice(0, 10) },
    {
      title: draft.title,
      summary: "One line: of words",
      tags: draft.tags,
      image: draft.image,
      imageAlt: draft.imageAlt,
      day: "2026-11-20",
    },
  );
  assert.deepEqual(authors, [{ name: "Mary Amanuel", github: "mary" }, { name: "Sam Hill" }]);
  assert.equal(file.text.split("\n")[file.firstLine - 1], "Words.");
});

test("what has not been filled in is told of a draft that could not be checked", () => {
  const { findings } = unchecked({ ...draft, title: " ", body: "" });
  assert.deepEqual(
    findings.map(({ field }) => field),
    ["title", "body"],
  );
});
