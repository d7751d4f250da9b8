import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf } from "../testing/render.ts";
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
