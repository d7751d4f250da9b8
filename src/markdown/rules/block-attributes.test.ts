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
  assert.equal(htmlOf('Text\n{: .evil onclick="x" style="color:red" #id}'), "<p>Text</p>");
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
