import assert from "node:assert/strict";
import { test } from "node:test";
import { growsEvenly, readsEvenly } from "../../../tests/helpers/even-time.ts";
import { htmlOf } from "../testing/render.ts";

test("kramdown's comments are not shown, over lines and within one", () => {
  assert.equal(htmlOf("A\n\n{::comment}\nDo *not*\n\n- show\n{:/comment}\n\nB"), "<p>A</p>\n<p>B</p>");
  assert.equal(htmlOf("{::comment}\nx\n{:/}\nB"), "<p>B</p>");
  assert.equal(htmlOf("{::comment}one line{:/comment}\nB"), "<p>B</p>");
  assert.equal(htmlOf("A {::comment}x `y`{:/comment}B"), "<p>A B</p>");
  assert.equal(htmlOf("A {::comment}x{:/} *B*"), "<p>A  <em>B</em></p>");
  assert.equal(htmlOf("{::comment}x{:/} *B*"), "<p> <em>B</em></p>");
});

test("what switches kramdown's own ways is not shown", () => {
  assert.equal(htmlOf('{::options parse_block_html="true" /}\n\nA'), "<p>A</p>");
  assert.equal(
    htmlOf("{::nomarkdown}\n<p>A</p>\n{:/nomarkdown}\n\nB").replace(/\n/g, ""),
    "<p>A</p><p>B</p>",
  );
});

test("a comment that never ends hides nothing, and one in code is text", () => {
  assert.equal(htmlOf("{::comment}\nA\n\nB"), "<p>A</p>\n<p>B</p>");
  assert.equal(htmlOf("`{::comment}x{:/comment}`"), "<p><code>{::comment}x{:/comment}</code></p>");
  assert.match(htmlOf("```\n{::comment}\nx\n{:/comment}\n```"), /\{::comment\}\nx\n\{:\/comment\}/);
});

test("a comment that never ends in a quotation leaves the ones after it as they are", () => {
  assert.equal(
    htmlOf("> {::comment}\n\nA\n\n{::comment}\nx\n{:/comment}\nB").split("</blockquote>\n")[1],
    "<p>A</p>\n<p>B</p>",
  );
});

test("many beginnings take no long time", () => {
  readsEvenly(["{::comment}\n", "{::comment}", "{::comment}\n\n"], 60_000, htmlOf);
  const last = `{:/} ${" ".repeat(20_000)}x`;
  growsEvenly(200_000, (size) => htmlOf(`${"{::comment}\n".repeat(size / 12)}${last}`));
});
