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
