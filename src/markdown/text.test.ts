import assert from "node:assert/strict";
import { test } from "node:test";
import { plainSummary, readingMinutes } from "./excerpt.ts";
import { excerpt, plainText, shorten } from "./text.ts";

test("plain text is the words of HTML, parted where the page parts them", () => {
  assert.equal(
    plainText(
      '<h2 id="a">A &amp; B</h2><p>One<strong>two</strong><br>three <!-- no > no --> &#x27;four&#39;&nbsp;</p>',
    ),
    "A & B Onetwo three 'four'",
  );
});

test("HTML that breaks off gives the words before", () => {
  assert.equal(plainText("One <em"), "One");
  assert.equal(plainText("One <!-- two"), "One");
});

test("an excerpt is the first paragraph that has words", () => {
  assert.equal(
    excerpt('<h2>A</h2><p><img src="a" alt="b"></p><p class="x">One <em>two</em>.</p><p>Three.</p>'),
    "One two.",
  );
  assert.equal(excerpt("<ul><li>A</li></ul>"), "");
});

test("text is shortened at a word's end", () => {
  assert.equal(shorten("One two three", 20), "One two three");
  assert.equal(shorten("One two, three", 10), "One two…");
  assert.equal(shorten("Onetwothreefour", 5), "Onetw…");
});

test("a summary is the first paragraph of Markdown, without its marks", () => {
  assert.equal(
    plainSummary(
      "# Title\n\n![A bus](bus.png)\n\n:::inset\nNo.\n:::\n\nSee *the* [NHS App](https://a.org)[^1],\n`now`.\n\nMore.\n\n[^1]: Note",
    ),
    "See the NHS App, now.",
  );
});

test("a summary is no footnote's words, wherever the footnote is written, and no old site's marks", () => {
  assert.equal(plainSummary("[^1]: A note\n\nThe words.[^1]\n\nMore."), "The words.");
  assert.equal(plainSummary("{: .lead}\n\nThe words.\n\nMore."), "The words.");
});

test("a summary may come from an author's HTML", () => {
  assert.equal(
    plainSummary('<div class="x">\n  <p>Come &amp; meet us.</p>\n</div>\n\nMore.'),
    "Come & meet us.",
  );
});

test("a body without a paragraph has no summary", () => {
  assert.equal(plainSummary("- a\n- b\n\n## C"), "a");
  assert.equal(plainSummary(""), "");
});

test("reading takes a minute for each 200 words, and never less than one", () => {
  assert.equal(readingMinutes(""), 1);
  assert.equal(readingMinutes("word ".repeat(299)), 1);
  assert.equal(readingMinutes("word ".repeat(1000)), 5);
});

test("reading takes no time for tags, comments, style sheets and drawings, and does for code", () => {
  const item =
    '<li class="nhsuk-a nhsuk-b"><svg class="x y" viewBox="0 0 24 24"><path d="M1 2 3 4"/></svg>word</li>\n';
  assert.equal(readingMinutes(item.repeat(299)), 1);
  assert.equal(readingMinutes(`<style>${"a b c ".repeat(400)}</style><!-- ${"a ".repeat(900)}--> One`), 1);
  assert.equal(readingMinutes(`\`\`\`html\n${"<p>\n".repeat(400)}\`\`\``), 2);
  assert.equal(
    readingMinutes(`A \` sign.\n\n${'<a href="x" title="a b c d e f g h">b</a>\n'.repeat(150)}\nAnd \` one.`),
    1,
  );
  assert.equal(readingMinutes(`2 <3 ${"and <https://example.org/> ".repeat(200)}`), 2);
});

test("what looks like tags is counted quickly however much of it there is", () => {
  for (const unit of ["<!-- ", "<a ", "`", "<style> ", "<b `"]) {
    const before = performance.now();
    readingMinutes(unit.repeat(200_000));
    assert.ok(performance.now() - before < 2000, unit);
  }
});
