import assert from "node:assert/strict";
import { test } from "node:test";
import { growsEvenly } from "../../../tests/helpers/even-time.ts";
import { htmlOf, render } from "../testing/render.ts";
import { plainText } from "../text.ts";

test("indented HTML after a blank line inside HTML is HTML, not code", () => {
  const html = htmlOf(
    '<div class="nhsuk-card">\n    <p>One</p>\n\n    <p>Two\n    </p>\n\n    Three <em>four</em>\n</div>\n\nFive',
  );
  assert.doesNotMatch(html, /<code/);
  assert.equal(plainText(html), "One Two Three four Five");
});

test("indented text without a tag inside HTML is code, as on GitHub", () => {
  assert.match(
    htmlOf("<details>\n<summary>A</summary>\n\n    x = 1\n\n</details>"),
    /<code[^>]*>x = 1\n<\/code>/,
  );
});

test("indented words that go on with what the HTML says are words, and its closing tags close", () => {
  const list = htmlOf(
    "<ul>\n    <li>\n    First part.\n\n    Second *part*.\n\n    </li>\n    <li>Second item</li>\n</ul>",
  );
  assert.doesNotMatch(list, /<code|&lt;/);
  assert.match(list, /<p>Second <em>part<\/em>\.<\/p>\s*<\/li>\s*<li>Second item<\/li>\s*<\/ul>/);
  const cell = htmlOf(
    "<table>\n    <tr>\n    <td>\n    First.\n\n    Second.\n\n    </td>\n    <td>Third</td></tr>\n</table>",
  );
  assert.doesNotMatch(cell, /<code|&lt;/);
  const card = htmlOf(
    '<div class="nhsuk-card">\n    <p>One\n\n    two\n\n    three\n\n    four</p>\n</div>\n\nFive',
  );
  assert.doesNotMatch(card, /<code|&lt;/);
  assert.equal(plainText(card), "One two three four Five");
});

test("indented words go on where the words before them were indented as far, whatever closes them", () => {
  const html = htmlOf("<ul>\n  <li>\n    One.\n\n    Two.\n\n    Three.\n  </li>\n</ul>");
  assert.doesNotMatch(html, /<code|&lt;/);
  assert.equal(plainText(html), "One. Two. Three.");
});

test("code inside HTML stays code after a summary and after a paragraph of Markdown", () => {
  for (const before of ["    <summary>A</summary>", "    <summary>A</summary>\n    Words\n\nLike this:"]) {
    assert.match(
      htmlOf(`<details>\n${before}\n\n    x = 1\n\n    y = 2\n\n</details>`),
      /<code[^>]*>x = 1\n\ny = 2\n<\/code>/,
    );
  }
});

test("indented HTML outside HTML is code", () => {
  assert.match(htmlOf("<div>A</div>\n\n    <p>B</p>"), /<code[^>]*>&lt;p&gt;B&lt;\/p&gt;\n<\/code>/);
});

test("Markdown right after HTML that has closed all it opened is Markdown", () => {
  const html = htmlOf("<div>\n<p>One</p>\n</div>\n## Two\n<hr>\nThree *four*\n- five");
  assert.match(html, /<h2[^>]*>Two<\/h2>/);
  assert.match(html, /<p>Three <em>four<\/em><\/p>/);
  assert.match(html, /<li>five<\/li>/);
});

test("words inside HTML, and after a tag that goes over two lines, stay in their HTML", () => {
  const html = htmlOf('<div\n  class="nhsuk-inset-text">\nOne *two*\n<p>Three</p>\nfour\n</div\n>\n*Five*');
  assert.match(html, /<div class="nhsuk-inset-text">[\s\S]*One \*two\*[\s\S]*four[\s\S]*<\/div>/);
  assert.match(html, /<em>Five<\/em>/);
});

test("a closing tag ends the HTML too, and words on its line belong to it", () => {
  assert.match(htmlOf("<div>\n\nOne\n\n</div>\n*Two*"), /<em>Two<\/em>/);
  assert.match(htmlOf("<div>One</div> two\n*three*"), /\*three\*/);
});

test("indented HTML takes time in proportion to its length", () => {
  for (const piece of ["    a\n\n", "        a\n    b\n\n", "    a\n\n        b\n\n"]) {
    growsEvenly(50_000, (size) => {
      render(`<div>\n\n${piece.repeat(size / piece.length)}    </div>\n`);
      render(`<div>\n    x\n\n${piece.repeat(size / piece.length)}`);
      render(`<div>\n\n${piece.repeat(size / piece.length)}`);
    });
  }
});
