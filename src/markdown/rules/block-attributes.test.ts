import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf } from "../testing/render.ts";

test("kramdown's attributes right after a block give it a class", () => {
  assert.equal(htmlOf("Text\n{: .nhsuk-lede-text}"), '<p class="nhsuk-lede-text">Text</p>');
  assert.equal(
    htmlOf("- a\n- b\n{:.nhsuk-list--border}\n\nText"),
    '<ul class="nhsuk-list--border">\n<li>a</li>\n<li>b</li>\n</ul>\n<p>Text</p>',
  );
  assert.match(
    htmlOf("| A |\n|---|\n| 1 |\n{: .nhsuk-table--compact}"),
    /<table class="nhsuk-table nhsuk-table--compact">/,
  );
});

test("kramdown's attributes before a block give it a class", () => {
  assert.equal(htmlOf("A\n\n{: .app-x}\nB"), '<p>A</p>\n<p class="app-x">B</p>');
});

test("a list with ticks has their icons", () => {
  assert.match(
    htmlOf("- a\n{: .nhsuk-list--tick}"),
    /^<ul class="nhsuk-list nhsuk-list--tick" role="list">\n<li>\s*<svg class="nhsuk-icon nhsuk-icon--tick"[\s\S]*<\/svg>\na<\/li>\n<\/ul>$/,
  );
});

test("classes that are not the site's, and what is no picture's size, are left out and never shown", () => {
  assert.equal(htmlOf('Text\n{: .evil onclick="x" style="color:red"}'), "<p>Text</p>");
  assert.equal(htmlOf("{: toc}\n\nText"), "<p>Text</p>");
  assert.equal(
    htmlOf('[a](/b){:target="_blank"} **c**{: .x} ![d](e.png){: border="10"}'),
    '<p><a href="/b">a</a> <strong>c</strong> <img class="app-image" src="e.png" alt="d" loading="lazy" decoding="async"></p>',
  );
});

test("braces with a colon elsewhere are text", () => {
  assert.equal(htmlOf("a {: b} c"), "<p>a {: b} c</p>");
});

test("the list that kramdown puts the contents in the place of is left out", () => {
  assert.equal(htmlOf("* TOC\n{:toc}\n\nText"), "<p>Text</p>");
  assert.equal(htmlOf("1. Contents\n2. Not shown\n{: toc .app-x}\nText"), "<p>Text</p>");
  assert.equal(htmlOf("{:toc}\n- TOC\n\nText"), "<p>Text</p>");
  assert.equal(
    htmlOf("> - TOC\n> {:toc}\n>\n> Text").replace(/\n/g, ""),
    '<blockquote class="app-quote"><p>Text</p></blockquote>',
  );
});

test("an id stays as it is written, on a heading and on any other block", () => {
  assert.equal(
    htmlOf("## Setting up {#SetUp}\n\nPara\n{: #note1}\n\n[a](#SetUp) [b](#note1)"),
    '<h2 id="SetUp">Setting up</h2>\n<p id="note1">Para</p>\n<p><a href="#SetUp">a</a> <a href="#note1">b</a></p>',
  );
  assert.equal(
    htmlOf("## D {#delta:4}\n\n{: #eps.5}\n## E"),
    '<h2 id="delta:4">D</h2>\n<h2 id="eps.5">E</h2>',
  );
  for (const [body, element] of [
    ["- a\n- b\n{: #x}", "<ul"],
    ["- a\n  {: #x}", "<li"],
    ["> a\n{: #x}", "<blockquote"],
    ["| A |\n|---|\n| 1 |\n{: #x}", '<table class="nhsuk-table"'],
    ['![A](a.png "B")\n{: #x}', '<figure class="nhsuk-image"'],
    ["{: #x}\n![A](a.png)", "<p"],
    ["```\na\n```\n{: #x}", '<div class="nhsuk-code app-code"'],
    ["{: #x .language-python}\n```\na\n```", '<div class="nhsuk-code app-code"'],
    [":::inset{#x}\nA\n:::", '<div class="nhsuk-inset-text"'],
  ] as const)
    assert.ok(htmlOf(`${body}\n`).includes(`${element} id="x"`), htmlOf(body));
});

test("an id that the page has already, or that is the site's own, is not given twice", () => {
  assert.equal(
    htmlOf("A\n{: #note}\n\n## Note\n\nB\n{: #app-x}\n\nC\n{: #c}\n\nD\n{: #c}"),
    '<p>A</p>\n<h2 id="note">Note</h2>\n<p>B</p>\n<p id="c">C</p>\n<p>D</p>',
  );
  assert.equal(htmlOf("## A {#B}\n\n## C {#B}"), '<h2 id="B">A</h2>\n<h2 id="b">C</h2>');
});
