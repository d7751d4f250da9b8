import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../tests/helpers/even-time.ts";
import { blockText, listText } from "./block-text.ts";

/** What a reader sees of it. */
const seen = (html: string) => blockText(html).replace(/\s/g, " ");

test("a list's items are told apart, and from what opens and follows them", () => {
  const html =
    "<p>This site does not:</p>\n<ul>\n<li>set cookies</li>\n<li>follow <b>you</b></li>\n</ul>\n<p>So there is no banner.</p>";
  assert.equal(blockText(html), "This site does not:\tset cookies;\tfollow you.\nSo there is no banner.");
});

test("what has its own punctuation gets no other", () => {
  assert.equal(
    seen("<h4>Why?</h4><p>“Because.”</p><ul><li>One,</li><li>two (2.)</li><li>three;</li></ul>"),
    "Why? “Because.” One, two (2.) three;",
  );
});

test("blocks without punctuation are sentences, and words before a list open it", () => {
  assert.equal(
    seen(
      "<div><h3>Don’t</h3><ul><li>harass anyone</li><li>bully</li></ul></div><div>Title</div><p>Words</p>",
    ),
    "Don’t: harass anyone; bully. Title. Words",
  );
});

test("a list in a list, items of several blocks and a second list keep to their own", () => {
  assert.equal(
    blockText(
      "<p>A:</p><ul><li><p>b</p><p>c</p></li><li>d<ol><li>e</li></ol></li><li>f</li></ul><ul><li>g</li></ul><p>h</p>",
    ),
    "A:\tb. c;\td:\te;\tf.\n\tg.\nh",
  );
});

test("a table's rows are items and its cells parts of them, and a term stands before what it means", () => {
  assert.equal(
    seen(
      "<p>Counts</p><table><caption>Of code</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><p>x</p>",
    ),
    "Counts: Of code; A, B; 1, 2. x",
  );
  assert.equal(
    blockText("<dl><dt>Time</dt><dd>2 hours</dd><dt>Suits</dt><dd>All</dd></dl>"),
    "\tTime: 2 hours;\tSuits: All",
  );
});

test("words within a sentence stay together", () => {
  assert.equal(
    blockText("<p>Use <code>read_csv</code>, <a href='/x'>here</a>.<br>Then <pre-x>go</pre-x></p>"),
    "Use read_csv, here. Then go",
  );
});

test("texts become a list as items do", () => {
  assert.equal(listText(["One", "two.", "three"]), "\tOne;\ttwo.\tthree");
  assert.equal(listText([]), "");
});

test("tags without end cost no more than their length", () => {
  readsEvenly(["<p", "<li>", "</ul>", "<ul>a", "\ufdd0 "], 100_000, blockText);
});
