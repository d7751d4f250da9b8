import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsIn, goodSite, png } from "./site.fixture.ts";

/*
 * Rules that the corpus of posts does not show: each with files that break it and exactly what the check says of them.
 */
const post = (head: string, body = "Words.") => `---\n${head}---\n\n${body}\n`;

type Files = Readonly<Record<string, string | Uint8Array>>;
const cases: Readonly<Record<string, readonly [Files, readonly string[]]>> = {
  "field-missing": [
    { "content/roles/helper.md": post("title: Helper\nsummary: Helps.\ntime: 1 hour\n") },
    [
      "content/roles/helper.md:1:1: error field-missing: There is no responsibilities, which a role needs. Add a line responsibilities: and what it is.",
    ],
  ],
  "field-left-out": [
    { "content/blog/a.md": post("title: A\ndate: 2026-01-03\nauthor: Ada\nauthor_link: not an address\n") },
    [
      "content/blog/a.md:5:14: warning field-left-out: “not an address” is not an address that a page can link to. It is left out. Write a whole address, such as https://example.org/.",
    ],
  ],
  "field-repeated": [
    { "content/blog/a.md": post("title: A\nTitle: B\ndate: 2026-01-03\n") },
    [
      "content/blog/a.md:3:1: error field-repeated: The field “Title” says again, and otherwise, what “title” says. Keep one of the two.",
    ],
  ],
  "title-guessed": [
    { "content/pages/a.md": post("title:\n") },
    [
      "content/pages/a.md:1:1: warning title-guessed: The page has no title; it is called “A” after its file. Add a line title: and what the page is called.",
    ],
  ],
  "date-mismatch": [
    {
      "board_notes/2021-06-21_notes.md":
        "# Board\n\n22nd June 2021 | **Meeting Summary**\n\n**Attendees**\n\n- Ada - Here\n",
    },
    [
      'board_notes/2021-06-21_notes.md:3:1: warning date-mismatch: The file says that the meeting was on 2021-06-21, and the text says "22nd June 2021". If the text is right, name the file 2021-06-22_notes.md; if the file is right, change the date in the text to 2021-06-21.',
    ],
  ],
  "file-encoding": [
    {
      "content/blog/a.md": Buffer.concat([
        Buffer.from("---\ntitle: A\ndate: 2026-01-03\n---\n\nCaf"),
        Buffer.from([0xe9]),
        Buffer.from("\n"),
      ]),
    },
    [
      "content/blog/a.md:6:4: error file-encoding: The file is not UTF-8 text. Save it again with the encoding UTF-8.",
    ],
  ],
  "file-name": [
    { "board_notes/june.md": "# Board\n\nWords.\n" },
    [
      "board_notes/june.md:1:1: error file-name: The file is called “june.md”, which does not say the meeting's day as a board note's name does. Rename it to the day and _notes.md, such as 2021-06-21_notes.md.",
    ],
  ],
  "file-size": [
    { "content/blog/a.md": post("title: A\ndate: 2026-01-03\n", "Words. ".repeat(320_000)) },
    [
      "content/blog/a.md:1:1: error file-size: The file is 2.1 MB large; the largest that the site takes is 2 MB. Split it, or move data out of the text.",
    ],
  ],
  "file-ignored": [
    {
      "content/blog/a.markdown": post("title: A\ndate: 2026-01-03\n"),
      "content/blog/c.qmd": post("title: C\ndate: 2026-01-03\n"),
      "content/pages/b.docx": "PK",
      "content/pages/README.txt": "Words.",
      "content/notes.txt": "Words.",
    },
    [
      "content/blog/a.markdown:1:1: warning file-ignored: The file ends in .markdown, so the site does not show it. Rename it, so that it ends in .md and not in .markdown.",
      "content/blog/c.qmd:1:1: warning file-ignored: The file ends in .qmd, so the site does not show it. Rename it, so that it ends in .md and not in .qmd.",
      "content/pages/b.docx:1:1: warning file-ignored: The file ends in .docx, so the site does not show it. Write its text in a file that ends in .md: the writing page makes one.",
    ],
  ],
  "file-type": [
    { "content/blog/a.md/b.txt": "" },
    [
      "content/blog/a.md:1:1: error file-type: This is a folder, though its name ends in .md. Rename the folder without .md.",
    ],
  ],
  "chart-data": [
    {
      "static/a.csv": "month,count\n2024-01,many\n",
      "content/blog/a.md": post(
        "title: A\ndate: 2026-01-03\n",
        '::chart{file="static/a.csv" x=month y=count}',
      ),
    },
    [
      "content/blog/a.md:6:1: error chart-data: Line 2 of static/a.csv has “many” in the column “count”, which is no number. Write digits alone, like 1234 or 12.5, or leave the value empty.",
    ],
  ],
  "chart-unknown": [
    { "content/blog/a.md": post("title: A\ndate: 2026-01-03\n", "::chart") },
    [
      'content/blog/a.md:6:1: error chart-unknown: There is no data for the statistics chart. Put the data file static/open-repositories.csv back, or name a file: ::chart{file="static/x.csv" x=month y=count}.',
    ],
  ],
  "file-third-party": [
    {
      "static/a.html":
        '<!DOCTYPE html><html lang="en"><head><title>A</title><link rel="stylesheet" href="https://cdn.example.org/a.css"></head><body></body></html>\n',
    },
    [
      "static/a.html:1:54: warning file-third-party: The page does not load “https://cdn.example.org/a.css” from another site, which would see who reads it. Put the file in static/, and write its address there.",
    ],
  ],
  "html-invalid": [
    { "content/blog/a.md": post("title: A\ndate: 2026-01-03\n", "<p>Some <b>bold</p> text") },
    [
      "content/blog/a.md:6:9: warning html-invalid: The HTML opens “<b>” and does not close it. Close it where it should end: “</b>”.",
    ],
  ],
  "html-unsafe": [
    {
      "content/blog/a.md": post(
        "title: A\ndate: 2026-01-03\n",
        '<a href="/blog/" onclick="alert(1)">Open</a>',
      ),
    },
    [
      "content/blog/a.md:6:18: error html-unsafe: The attribute “onclick” runs a script, so it is left out. Take “onclick=…” out.",
    ],
  ],
  "redirect-unused": [
    { "content/redirects.yaml": "/blog/good-post/: /blog/another/\n" },
    [
      "content/redirects.yaml:1:1: warning redirect-unused: /blog/good-post/ is not redirected: content/blog/2026-01-01-good-post.md has that address. Take the line out, or correct the old address.",
    ],
  ],
  "image-cleaned": [
    {
      "images/a.svg":
        '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><script>alert(1)</script><rect width="4" height="4"/></svg>\n',
    },
    [
      "images/a.svg:1:1: warning image-cleaned: “images/a.svg” is served without what could run or load something: the element script. Save it again as plain SVG, with its pictures embedded and without scripts.",
    ],
  ],
  "image-large": [
    { "images/a.png": png(3000, 2) },
    [
      "images/a.png:1:1: warning image-large: “images/a.png” is 3000 pixels wide and has 0 KB: larger than a page needs. Save it 1,600 pixels wide, as JPEG where it is a photograph.",
    ],
  ],
  "image-unreadable": [
    { "images/a.png": "no picture" },
    [
      "images/a.png:1:1: error image-unreadable: “images/a.png” is no picture that browsers show, though it is called one. It is served as it is. Save it again from where it came from, under the same name.",
    ],
  ],
  "data-column": [
    { "static/open-repositories.csv": "organisation,month\nnhsx,2024-01\n" },
    [
      "static/open-repositories.csv:1:1: error data-column: The column “open_repositories” is missing; the file has organisation, month. Make the first line organisation,month,open_repositories,top_language,top_licence.",
      "static/open-repositories.csv:1:1: error data-column: The column “top_language” is missing; the file has organisation, month. Make the first line organisation,month,open_repositories,top_language,top_licence.",
      "static/open-repositories.csv:1:1: error data-column: The column “top_licence” is missing; the file has organisation, month. Make the first line organisation,month,open_repositories,top_language,top_licence.",
    ],
  ],
  "data-value": [
    {
      "static/open-repositories.csv":
        "organisation,month,open_repositories,top_language,top_licence\nnhsx,2024-13,40,Python,MIT\n",
    },
    [
      "static/open-repositories.csv:2:6: error data-value: “2024-13” is no month. Write the year and the month, like 2024-11.",
    ],
  ],
  "synonym-group": [
    { "content/synonyms.yaml": "- [API, application programming interface]\n- [alone]\n" },
    [
      "content/synonyms.yaml:2:3: error synonym-group: A group of synonyms names at least two words that mean the same. Write each group as a list on a line of its own: - [GP, general practice].",
    ],
  ],
};

for (const [rule, [files, expected]] of Object.entries(cases)) {
  test(`${rule} is told of in these words, at this place`, async () => {
    assert.deepEqual(await findingsIn({ ...goodSite, ...files }), expected);
    assert.ok(expected.some((line) => line.includes(` ${rule}: `)));
  });
}
