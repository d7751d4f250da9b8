import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../../tests/helpers/even-time.ts";
import { htmlOf, render } from "../testing/render.ts";

test("what is below a picture's or a break's tag is Markdown", () => {
  const html = htmlOf('<img src="/images/icon.svg" alt="Icon">\n*Figure 1*, from [us](/community/)');
  assert.match(html, /<img [^>]*>\s*<em>Figure 1<\/em>, from <a href="\/community\/">us<\/a>/);
  assert.match(htmlOf("<br>\n## Heading"), /<h2[^>]*>Heading<\/h2>/);
  assert.match(htmlOf("<video controls>\n<source src=/a.mp4>\n</video>\n*Film*"), /<em>Film<\/em>/);
});

test("what is inside a tag of the line that stands on a line of its own is Markdown", () => {
  for (const [start, end] of [
    ["<span>", "</span>"],
    ['<font color="red">', "</font>"],
    ["<small>", "</small>"],
    ["<b>", "</b>"],
  ]) {
    const html = htmlOf(`${start}\n![A bus](images/bus.png) [us](/community/) **bold**\n${end}`);
    assert.match(html, /<img [^>]*>[\s\S]*<a href="\/community\/">us<\/a> <strong>bold<\/strong>/, start);
  }
  assert.match(htmlOf('<a href="/x/">\n**Bold**\n</a>'), /<a href="\/x\/">\s*<strong>Bold<\/strong>\s*<\/a>/);
});

test("a tag of the line that closes after a blank line or a heading holds all of that", () => {
  assert.match(
    htmlOf('<a href="/x/">\n*One*\n\n**two**\n</a>\n\nThree'),
    /<a href="\/x\/">\s*<p><em>One<\/em><\/p>[\s\S]*<a href="\/x\/"><strong>two<\/strong>[\s\S]*<p>Three/,
  );
  assert.match(htmlOf('<a href="/x/">\n## Heading\n</a>'), /<a href="\/x\/">[\s\S]*Heading[\s\S]*<\/a>/);
  assert.match(
    htmlOf("<font>\n**Bold**\n\nmore *em*\n</font>\n**End**"),
    /<strong>Bold[\s\S]*<em>em[\s\S]*<strong>End/,
  );
});

test("HTML with no words in it, code and drawings are left as they are", () => {
  assert.match(
    htmlOf('<a href="/x/">\n  <div class="nhsuk-inset-text">\n    <p>One *two*</p>\n  </div>\n</a>'),
    /<p>.*One \*two\*.*<\/p>/,
  );
  assert.match(
    htmlOf('<a href="/x/">\n    <div class="nhsuk-inset-text">\n        <p>One *two*</p>\n    </div>\n</a>'),
    /^<a href="\/x\/">[\s\S]*<p>.*One \*two\*.*<\/p>[\s\S]*<\/a>$/,
  );
  assert.match(htmlOf("<code>\n__init__\n</code>"), /__init__/);
  assert.match(htmlOf("Say:\n\n<your name>\n*you*"), /&lt;your name&gt;\s*<em>you<\/em>/);
});

test("tags of the line take time in proportion to the text's length", () => {
  readsEvenly(["<span>\n", "<span>\nx\n", "<br>\n", "</b>\n*x*\n", "<a>\n# x\n", "<b>\n\n"], 50_000, render);
});
