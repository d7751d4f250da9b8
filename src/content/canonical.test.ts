import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fixFrontMatter, toFrontMatter } from "./canonical.ts";
import { readDocument } from "./read-document.ts";

const path = "content/blog/a.md";
const fix = (text: string) => fixFrontMatter(text, path, "post");

test("older front matter becomes canonical, remarks and unknown fields stay, and the body is as it was", () => {
  const before = `---\u0020
# The post.
Title:      Python: the first year
date:       2022-06-12 12:00:00
tags:       open-source, GitHub   # three of them
layout:     post
zebra:      [1, 2]
# Who wrote it.
author:     NHS Python Community
author_link: nhs-pycom
Status:     draft
---

Body \twith  spaces\u0020
`;
  const mended = before.replace("GitHub   # three of them", "GitHub");
  assert.equal(
    fix(mended),
    `---\u0020
# The post.
title: "Python: the first year"
date: 2022-06-12 12:00
# Who wrote it.
authors:
  - name: NHS Python Community
    link: https://github.com/nhs-pycom
tags:
  - open-source
  - GitHub
draft: true
zebra:
  - "1"
  - "2"
---

Body \twith  spaces\u0020
`,
  );
});

test("a file's CRLF and BOM stay", () => {
  assert.equal(
    fix("\ufeff---\r\nTitle: T\r\ndate: 12 June 2022\r\n---\r\nBody\r\n"),
    "\ufeff---\r\ntitle: T\r\ndate: 2022-06-12\r\n---\r\nBody\r\n",
  );
});

for (const text of [
  "---\ntitle: 'A title'\ndate: 2022-06-12\ntags: [a, b]\nauthors: [Jane Doe]\ndraft: false\n---\nBody",
  "---\ndate: 2022-06-12 12:00:00\ntitle: T\n---\n",
  "# No front matter\n",
  "",
  "---\nTitle: T\ndate: 2022-02-30\n---\n",
  "---\nTitle: T\ndate: 2022-06-12\nslug: a b\n---\n",
  "---js\n{}\n---\n",
  "---\nTitle: never closed\n",
])
  test(`${JSON.stringify(text.slice(0, 30))}… is left as it is`, () => assert.equal(fix(text), text));

test("what a file leaves to its name and its heading is not written in", () => {
  assert.equal(
    fixFrontMatter("---\nTags: a\n---\n# T\n", "content/blog/2022-06-12-a.md", "post"),
    "---\ntags:\n  - a\n---\n# T\n",
  );
});

test("a person's YAML file is mended whole", () => {
  assert.equal(
    fixFrontMatter("Name: A\nBoard: yes\n", "content/people/a.yaml", "person"),
    "name: A\nboard: true\n",
  );
});

test("a document's front matter says what is known and no more", () => {
  const { value } = readDocument("post", "content/blog/2022-06-12-a.md", "# A: b\n");
  assert.ok(value);
  assert.equal(toFrontMatter(value), '---\ntitle: "A: b"\ndate: 2022-06-12\n---\n');
});

test("an hour that London had twice keeps its zone", () => {
  const { value } = readDocument("post", path, "---\ntitle: T\ndate: 2022-10-30T00:30:00Z\n---\n");
  assert.ok(value);
  assert.equal(toFrontMatter(value), "---\ntitle: T\ndate: 2022-10-30T01:30:00+01:00\n---\n");
});

const words = fc.string({
  unit: fc.constantFrom(..."ab Zé:#-'\"[]{}&*!|>%@`,\\~?\t日".split("")),
  maxLength: 12,
});
const quoted = words.map((text) => JSON.stringify(text));
const dates = fc.constantFrom(
  "2022-06-12",
  "2022-06-12 12:00:00",
  "21st June 2021",
  "2022-10-30T01:30:00Z",
  "2010-12-03 10:20",
);
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        "Summary",
        "summary",
        "image_alt",
        "series",
        "zebra",
        "author",
        "Author_bio",
        "authors",
        "tags",
        "Categories",
      ),
      fc.oneof(words, quoted),
    )
    .map(([key, value]) => `${key}: ${value}`),
  dates.map((date) => `Modified: ${date}`),
  fc.constantFrom(
    "Status: hidden",
    "published: false",
    "draft: no",
    "layout: post",
    "# a remark",
    "author_link: nhs-pycom",
    "",
    "save_as: a/b.html",
    "tags: [a, 'b, c']",
    "authors:\n  - name: A B\n    link: nhs-pycom # mine\n  - C D",
    "order: 3",
  ),
);

test("whatever the front matter: the body stays, nothing changes its meaning, and a second time changes nothing", () => {
  let changed = 0;
  fc.assert(
    fc.property(
      quoted,
      dates,
      fc.array(line, { maxLength: 6 }),
      words,
      fc.constantFrom("\n", "\r\n"),
      (title, date, lines, body, end) => {
        const head = [
          "---",
          `Title: T${title.slice(1, -1).replace(/[\\"':#]/g, "")}`,
          `Date: ${date}`,
          ...lines,
          "---",
          "",
        ].join("\n");
        const text = `${head}\nBody ${body}\n`.replaceAll("\n", end);
        const once = fix(text);
        if (once === text) return;
        changed++;
        const tail = `${end}---${end}${end}Body `;
        assert.equal(once.slice(once.lastIndexOf(tail)), text.slice(text.lastIndexOf(tail)));
        assert.equal(fix(once), once, "a second time");
        assert.deepEqual(
          readDocument("post", path, once).value?.data,
          readDocument("post", path, text).value?.data,
        );
      },
    ),
    { numRuns: 1500, seed: 11 },
  );
  assert.ok(changed > 200, `only ${changed} changed`);
});
