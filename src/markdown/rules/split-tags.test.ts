import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../../tests/helpers/even-time.ts";
import { htmlOf, render } from "../testing/render.ts";

test("a bracket that ends a tag of the line above starts no quotation", () => {
  assert.equal(
    htmlOf('Read <a href="https://example.org/one">the guide</a\n> and go on.'),
    '<p>Read <a href="https://example.org/one">the guide</a> and go on.</p>',
  );
  assert.match(
    htmlOf('<a\n  class="nhsuk-button"\n  href="/community/"\n>Join us</a\n>'),
    /^<p><a class="nhsuk-button" href="\/community\/"[^>]*>\s*Join us\s*<\/a><\/p>$/,
  );
  assert.match(
    htmlOf('<img\n  src="/images/a.png"\n  alt="A > B"\n>'),
    /^<p><img src="[^"]*" alt="A > B"[^>]*><\/p>$/,
  );
  assert.equal(htmlOf("One <strong\n>two</strong\n> three"), "<p>One <strong>two</strong> three</p>");
});

test("a tag is split in an item of a list and inside a quotation too", () => {
  const list = htmlOf('- Read <a href="/x/"\n  >one</a\n  > and\n- read <a\nhref="/y/"\n>two</a>');
  assert.doesNotMatch(list, /<blockquote|&lt;/);
  const quotation = htmlOf('> Read <a href="/x/">one</a\n> > and go on.');
  assert.match(quotation, /<p>Read <a href="\/x\/">one<\/a> and go on\.<\/p>/);
});

test("a quotation right after words, code and what only looks like a tag is a quotation", () => {
  for (const words of [
    "Words",
    "a < b",
    "Is a <b or c",
    "`<a`",
    "See <a>one</a>",
    "See <your name",
    '<a href="b',
  ]) {
    assert.match(htmlOf(`${words}\n> said`), /<blockquote class="app-quote">\n<p>said<\/p>/, words);
  }
});

test("split tags take time in proportion to the text's length", () => {
  const pieces = ["<a\n>x</a\n>", "<a\n", "> x\n", '<a b="\n>', "<a b\n", "x\n>"];
  readsEvenly(pieces, 50_000, render);
});
