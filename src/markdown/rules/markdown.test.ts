import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf } from "../testing/render.ts";

test("a hard-wrapped line is no line break", () => {
  assert.equal(htmlOf("One\ntwo  \nthree"), "<p>One\ntwo<br>\nthree</p>");
});

test("quotes and dashes stay as they were typed", () => {
  assert.equal(htmlOf(`"It's" -- (c) ...`), "<p>&quot;It's&quot; -- (c) ...</p>");
});

test("struck, marked and inserted text have their elements", () => {
  assert.equal(htmlOf("~~a~~ ==b== ++c++"), "<p><s>a</s> <mark>b</mark> <ins>c</ins></p>");
});

test("abbreviations are explained", () => {
  assert.equal(
    htmlOf("*[RAP]: Reproducible analytical pipeline\n\nA RAP."),
    '<p>A <abbr title="Reproducible analytical pipeline">RAP</abbr>.</p>',
  );
});

test("definition lists and quotes have classes of the site's own", () => {
  assert.equal(
    htmlOf("Term\n: Meaning\n\n> Said"),
    '<dl class="app-definitions">\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>\n<blockquote class="app-quote">\n<p>Said</p>\n</blockquote>',
  );
});

test("footnotes stand at the end, and lead to and from the text", () => {
  assert.equal(
    htmlOf("A[^x] B[^x] C^[Here.]\n\n[^x]: There.\n[^y]: Unused."),
    '<p>A<sup class="app-footnote-reference"><a href="#footnote-1" id="footnote-reference-1"><span class="nhsuk-u-visually-hidden">Footnote </span>1</a></sup> ' +
      'B<sup class="app-footnote-reference"><a href="#footnote-1" id="footnote-reference-1-2"><span class="nhsuk-u-visually-hidden">Footnote </span>1</a></sup> ' +
      'C<sup class="app-footnote-reference"><a href="#footnote-2" id="footnote-reference-2"><span class="nhsuk-u-visually-hidden">Footnote </span>2</a></sup></p>\n' +
      '<section class="app-footnotes" aria-label="Footnotes">\n<ol>\n' +
      '<li id="footnote-1"><p>There. <a href="#footnote-reference-1" class="app-footnote-back" aria-label="Back to footnote reference 1">↩︎</a> ' +
      '<a href="#footnote-reference-1-2" class="app-footnote-back" aria-label="Back to footnote reference 1-2">↩︎</a></p>\n</li>\n' +
      '<li id="footnote-2"><p>Here. <a href="#footnote-reference-2" class="app-footnote-back" aria-label="Back to footnote reference 2">↩︎</a></p>\n</li>\n' +
      '<li id="footnote-3"><p>Unused.</p>\n</li>\n</ol>\n</section>',
  );
});

test("GitHub's alerts are inset text and warning callouts", () => {
  assert.equal(
    htmlOf("> [!TIP]\n> Try *it*."),
    '<div class="nhsuk-inset-text">\n<span class="nhsuk-u-visually-hidden">Information: </span>\n<p><strong>Tip</strong></p>\n<p>Try <em>it</em>.</p>\n</div>',
  );
  assert.equal(
    htmlOf("> [!caution]\n>\n> Hot."),
    '<div class="nhsuk-card nhsuk-card--warning">\n<div class="nhsuk-card__content">\n<h2 class="nhsuk-card__heading">' +
      '<span role="text"><span class="nhsuk-u-visually-hidden">Important: </span>Caution</span></h2>\n' +
      '<p class="nhsuk-card__description">Hot.</p>\n</div>\n</div>',
  );
  assert.match(htmlOf("> [!OTHER]\n> x"), /^<blockquote class="app-quote">\n<p>\[!OTHER\]/);
});
