import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, problemsOf, render } from "../testing/render.ts";

test("ids are GitHub's, and none is given twice", () => {
  const { headings } = render("## It's *so* `easy`!\n\n## A\n\n## A\n\n## A-1\n\n## A\n\n## Ünï 日本");
  assert.deepEqual(
    headings.map(({ id }) => id),
    ["its-so-easy", "a", "a-1", "a-1-1", "a-2", "ünï-日本"],
  );
});

test("ids keep clear of the page's own", () => {
  const { headings } = render("## Maincontent\n\n## App store\n\n## NHSUK-x\n\n## ?\n\n## Footnote 1");
  assert.deepEqual(
    headings.map(({ id }) => id),
    ["section-maincontent", "section-app-store", "section-nhsuk-x", "section", "section-footnote-1"],
  );
});

test("an author may choose an id", () => {
  assert.equal(htmlOf("## Words {#chosen}"), '<h2 id="chosen">Words</h2>');
  assert.equal(htmlOf("## Words {: #chosen}"), '<h2 id="chosen">Words</h2>');
});

test("headings come with their level, id and words", () => {
  assert.deepEqual(render("## One\n\n### Two [link](/a) `code`").headings, [
    { level: 2, id: "one", text: "One" },
    { level: 3, id: "two-link-code", text: "Two link code" },
  ]);
});

test("a first heading that says the title again is left out", () => {
  assert.equal(htmlOf("# The  title\n\nText", { title: "The Title" }), "<p>Text</p>");
  assert.equal(htmlOf("## The title\n\nText", { title: "The title" }), "<p>Text</p>");
  assert.equal(
    htmlOf("Text\n\n## The title", { title: "The title" }),
    '<p>Text</p>\n<h2 id="the-title">The title</h2>',
  );
});

test("the link in a first heading that says the title again is kept", () => {
  assert.equal(
    htmlOf("# [The title](https://example.org)\n\nText", { title: "The title" }),
    '<p><a href="https://example.org">The title</a></p>\n<p>Text</p>',
  );
});

test("a main heading in the body is told of once, with the number of them", () => {
  const { html, problems } = render("# One\n\n# Two\n\n## Three");
  assert.equal(html.trim(), '<h2 id="one">One</h2>\n<h2 id="two">Two</h2>\n<h3 id="three">Three</h3>');
  assert.deepEqual(problems, [
    {
      path: "content/blog/post.md",
      line: 10,
      column: 1,
      rule: "heading-second-h1",
      message:
        "“One” is a main heading, but the page’s title is that already. It is so in 1 more place of this file.",
      remedy: "Write it with 2 hashes: “## One”.",
    },
  ]);
});

test("a skipped level is told of where it is", () => {
  assert.deepEqual(problemsOf("## One\n\n#### Two"), ["12:1 heading-levels"]);
});

test("a heading without words is left out", () => {
  assert.equal(htmlOf("- a\n\n###\n\n- b"), "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>");
});

test("the heading of a component stands one level below the heading before it", () => {
  assert.match(htmlOf(":::warning W\nA\n:::"), /<h2 class="nhsuk-card__heading">/);
  assert.match(htmlOf("## A\n\n### B\n\n:::warning W\nA\n:::"), /<h4 class="nhsuk-card__heading">/);
});

test("headings inside components are no sections of the page", () => {
  assert.deepEqual(
    render("## A\n\n:::details D\n### B\n:::").headings.map(({ text }) => text),
    ["A"],
  );
});

test("headings in an author's HTML and in Markdown are placed together", () => {
  const { html, headings } = render("<h3>One</h3>\n\n#### Two\n\n# Three\n");
  assert.equal(
    html.replace(/\n+/g, ""),
    '<h2 id="one">One</h2><h3 id="two">Two</h3><h2 id="three">Three</h2>',
  );
  assert.deepEqual(
    headings.map(({ level, text }) => `${level} ${text}`),
    ["2 One", "3 Two", "2 Three"],
  );
});

test("kramdown's attributes give a heading its id, on the line after it, before it, or at its end", () => {
  for (const markdown of [
    "## Getting started\n{: #start}",
    "{: #start}\n## Getting started",
    "## Getting started {: #start .no_toc}",
    "## Getting started {#start .unnumbered}",
    "Getting started\n---\n{: .app-x #start}",
  ])
    assert.match(htmlOf(markdown), /^<h2 (?:class="app-x" )?id="start">Getting started<\/h2>$/, markdown);
  assert.equal(htmlOf("## Words {: .no_toc}"), '<h2 id="words">Words</h2>');
  assert.match(htmlOf("## A set {x}"), />A set \{x\}</);
});
