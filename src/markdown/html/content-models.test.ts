import assert from "node:assert/strict";
import { test } from "node:test";
import { repaired } from "./test-repair.ts";

test("an element of the line ends before a block and goes on after it", () => {
  assert.equal(repaired("<b id='x'>a<div>b</div>c</b>"), '<b id="x">a</b><div>b</div><b>c</b>');
  assert.equal(repaired("<a href='/x/'><div>b</div></a>"), '<a href="/x/"><div>b</div></a>');
});

test("a heading, a summary and code that is set apart keep a block's words", () => {
  assert.equal(repaired("<h2><div>a</div><p>b</p></h2>"), '<h2 id="a-b"> a  b </h2>');
  assert.equal(repaired("<pre>a\n<div>b</div></pre>"), "<pre>a\nb</pre>".replace("\n", ""));
  assert.match(
    repaired("<details><summary><p>a</p></summary>b</details>"),
    /<summary class="nhsuk-details__summary">\s*a\s*<\/summary>/,
  );
});

test("terms and captions outside what they belong to are plain", () => {
  assert.equal(repaired("<dd>a</dd><figcaption>b</figcaption>"), "<div>a</div><div>b</div>");
  assert.equal(
    repaired("<dl><dt>a</dt><dd>b</dd><p>c</p></dl>"),
    "<dl><dt>a</dt><dd>b</dd><dd><p>c</p></dd></dl>",
  );
});

test("a link around a player or another thing to press gives way", () => {
  const html = repaired('<a href="/x/">a <iframe src="https://youtu.be/abcDEF12345"></iframe></a>');
  assert.match(html, /^<p>a<\/p><div class="app-embed"/);
  assert.doesNotMatch(html, /\/x\//);
});

test("a cell with a heading heads nothing", () => {
  assert.match(
    repaired("<table><tr><th><h2>a</h2></th><td>b</td></tr></table>"),
    /<td class="nhsuk-table__cell"><h2 id="a">a<\/h2><\/td>/,
  );
});

test("shapes outside a drawing go, and words in one that it does not draw stand after it", () => {
  assert.equal(repaired('<path d="M1"></path><p>a</p>'), "<p>a</p>");
  assert.equal(
    repaired("<p><svg><g>a<text>b</text></g></svg></p>"),
    "<p><svg><g><text>b</text></g></svg> a</p>",
  );
});

test("a table's head comes before its rows, and its foot after them", () => {
  const html = repaired(
    "<table><tfoot><tr><td>c</td></tr></tfoot><tbody><tr><td>b</td></tr></tbody><thead><tr><th>a</th></tr></thead></table>",
  );
  assert.match(html, /<thead.*a<.*<tbody.*b<.*<tfoot.*c</);
});
