import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf } from "../../../src/browser/write/canonical-file.ts";
import { createChecker } from "../../../src/browser/write/check.ts";
import { type Draft, emptyDraft } from "../../../src/browser/write/draft.ts";
import { usualSpelling } from "../../../src/browser/write/spelling.ts";
import { readDocument } from "../../../src/content/read-document.ts";
import type { WriteFacts } from "../../../src/site/write-facts.ts";

const facts: WriteFacts = {
  url: "https://example.org",
  prefix: "/site/",
  documents: { "content/blog/2026-01-05-first.md": "/blog/first/" },
  files: ["index.html", "blog/index.html", "images/blog/two words.png", "static/data.csv"],
  tags: ["NHS-R", "open-source", "python"],
  authors: [],
};
const check = createChecker(facts);
const draft: Draft = {
  ...emptyDraft("2026-11-20"),
  title: "A title: with a colon",
  authors: [{ name: "Mary Amanuel", github: "" }],
  body: "Words.",
};
const findings = (change: Partial<Draft>) =>
  check({ ...draft, ...change }).findings.map(({ field, line, message }) => [field, line, message]);

test("a draft becomes a file in canonical form, named by its date and its address", () => {
  const { name, text, firstLine } = fileOf({
    ...draft,
    summary: "One\nline",
    tags: ["NHS-R"],
    slug: "short",
  });
  assert.equal(name, "2026-11-20-short.md");
  assert.equal(
    text,
    '---\ntitle: "A title: with a colon"\ndate: 2026-11-20\nsummary: One line\nslug: short\nauthors:\n  - Mary Amanuel\ntags:\n  - NHS-R\n---\n\nWords.\n',
  );
  assert.equal(text.split("\n")[firstLine - 1], "Words.");
});

test("whatever is typed, the front matter says what was typed and nothing else", () => {
  const hostile = [
    '"',
    "---",
    "{{ x }}",
    "a: b",
    "- x",
    "# x",
    "true",
    "2026",
    "!!js/function x",
    "'",
    "\\",
    "é\u2028x",
  ];
  for (const title of hostile) {
    const { path, text } = fileOf({ ...draft, title, authors: [{ name: title, github: "" }] });
    const { value } = readDocument("post", path, text);
    assert.equal(value?.data.title, title.replace(/\s+/g, " "), title);
    assert.equal(value?.body.trim(), "Words.");
    assert.match(path, /^content\/blog\/2026-11-20-[a-z0-9-]+\.md$/);
  }
});

test("a whole draft has no findings", () => {
  assert.deepEqual(findings({}), []);
});

test("an empty draft is told once what is missing", () => {
  const empty = check({ ...emptyDraft("2026-11-20"), day: "", month: "", year: "" });
  assert.deepEqual(
    empty.findings.map(({ field, missing }) => [field, missing]),
    [
      ["title", true],
      ["authors", true],
      ["date", true],
      ["body", true],
    ],
  );
});

test("a problem of the body stands at its line in the editor", () => {
  assert.deepEqual(findings({ body: "Words.\n\n[A link](/nowhere/) and [one](/blog/first/)." }), [
    ["body", 3, "The link leads to “/nowhere/”, which is not on this site."],
  ]);
});

test("a problem of the front matter stands at its field", () => {
  assert.deepEqual(
    findings({ day: "31", month: "2", slug: "a/b" }).map(([field]) => field),
    ["date", "slug"],
  );
});

test("the site's rules for prose and for patients' safety are asked too", () => {
  const rules = findings({ body: "[click here](https://example.com/)\n\nNHS number 943 476 5919." });
  assert.deepEqual(
    rules.map(([field, line]) => [field, line]),
    [
      ["body", 1],
      ["body", 3],
    ],
  );
});

test("a picture is found below the site's path, whatever its name; one that is not there is not asked for", () => {
  const { html } = check({
    ...draft,
    body: "![Two](</images/blog/two words.png>)\n\n![None](/images/none.png)",
  });
  assert.match(html, /src="\/site\/images\/blog\/two%20words\.png"/);
  assert.doesNotMatch(html, /none\.png/);
});

test("a picture for the top of the post that is not there is told at its field", () => {
  assert.deepEqual(
    findings({ image: "blog/none.png", imageAlt: "None" }).map(([field, line]) => [field, line]),
    [["image", undefined]],
  );
});

test("an address that another post has is told with that post's file", () => {
  assert.deepEqual(findings({ slug: "first" }), [
    ["slug", undefined, "The address /blog/first/ is that of content/blog/2026-01-05-first.md already."],
  ]);
});

test("a tag in another spelling becomes the one in use; a mistyped one is a warning", () => {
  assert.equal(usualSpelling(" nhsr ", facts.tags), "NHS-R");
  assert.equal(usualSpelling("#brand new", facts.tags), "brand new");
  assert.equal(usualSpelling("!!", facts.tags), "");
  assert.deepEqual(findings({ tags: ["pyhton"] }), [
    ["tags", undefined, "No post has the tag “pyhton”, and some have “python”."],
  ]);
});
