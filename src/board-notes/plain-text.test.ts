import assert from "node:assert/strict";
import { test } from "node:test";
import MarkdownIt from "markdown-it";
import { growsEvenly, readsEvenly } from "../../tests/helpers/even-time.ts";
import { plainTextToMarkdown } from "./plain-text.ts";

const markdown = new MarkdownIt({ html: true });
const html = (text: string): string =>
  markdown.render(plainTextToMarkdown(text)).replaceAll(/\n(?=<)|\n$/g, "");

function table(head: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const row = (tag: string) => (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const body = rows.length > 0 ? `<tbody>${rows.map(row("td")).join("")}</tbody>` : "";
  return `<table><thead>${row("th")(head)}</thead>${body}</table>`;
}

const cases: ReadonlyArray<readonly [string, string, string]> = [
  [
    "wrapped lines are one paragraph and an empty line parts two",
    "The board talked\nabout things. \n\nThen it\nclosed.\n",
    "<p>The board talked about things.</p><p>Then it closed.</p>",
  ],
  [
    "a sentence that ends before its line had to ends a paragraph",
    "Actions:\nAda writes.\nBen calls everybody who was not at the meeting this time.\nThen we\nmeet.",
    "<p>Actions:</p><p>Ada writes.</p><p>Ben calls everybody who was not at the meeting this time. Then we meet.</p>",
  ],
  [
    "an indented list after a sentence is a list, its wrapped lines joined",
    "The goals:\n  - Promote\n    Python\n    \n  - Share\n",
    "<p>The goals:</p><ul><li>Promote Python</li><li>Share</li></ul>",
  ],
  [
    "a list indented by four or more is a list and no code",
    "Goals:\n\n      - one\n      - two",
    "<p>Goals:</p><ul><li>one</li><li>two</li></ul>",
  ],
  [
    "a list within a list is nested",
    "- one\n  - one and a half\n     - deeper\n- two",
    "<ul><li>one<ul><li>one and a half<ul><li>deeper</li></ul></li></ul></li><li>two</li></ul>",
  ],
  [
    "numbered lists keep their numbers",
    "Steps:\n2. do\n\n1. first\n2) second",
    "<p>Steps: 2. do</p><ol><li>first</li><li>second</li></ol>",
  ],
  [
    "a wrapped sentence may go on with a number or a dash",
    "It was in\n2021. We\n– all of us – met",
    "<p>It was in 2021. We – all of us – met</p>",
  ],
  ["other bullets are lists too", "• one\n• two", "<ul><li>one</li><li>two</li></ul>"],
  ["lettered points keep their letters", "a) one\nb) two", "<ul><li>a) one</li><li>b) two</li></ul>"],
  [
    "what would be a heading, a quotation, a rule or HTML in Markdown is text",
    "# one\n\n> two <b>three</b> &amp; <four>\n-----\n\n2021. five\n\n[x]: six",
    "<p># one</p><p>&gt; two &lt;b&gt;three&lt;/b&gt; &amp;amp; &lt;four&gt;</p><p>2021. five</p><p>[x]: six</p>",
  ],
  ["what would open another fence is text", "``` # one", "<p>``` # one</p>"],
  [
    "characters stand as written",
    "__init__ C:\\x C++ and C++ a == b == c ~~d~~ {{ e }} [^1] ![f](g)",
    "<p>__init__ C:\\x C++ and C++ a == b == c ~~d~~ {{ e }} [^1] ![f](g)</p>",
  ],
  [
    "addresses become links, without the sentence's full stop",
    "See https://example.org/a_b_c?d=1&e=2. And [this](https://example.org/x) and `a_b`.",
    '<p>See <a href="https://example.org/a_b_c?d=1&amp;e=2">https://example.org/a_b_c?d=1&amp;e=2</a>. ' +
      'And <a href="https://example.org/x">this</a> and <code>a_b</code>.</p>',
  ],
  [
    "a paragraph after a list at the same depth ends it",
    "- one\n\nThen more.",
    "<ul><li>one</li></ul><p>Then more.</p>",
  ],
  [
    "an indented paragraph after an item belongs to it",
    "- one\n\n  more of one\n- two",
    "<ul><li><p>one</p><p>more of one</p></li><li><p>two</p></li></ul>",
  ],
  [
    "a table is a table, and no cell is dropped",
    "Actions:\n| Action | Owner |\n|--------|:-----:|\n| write_it | Ada | soon |\n| a \\| b |\nThat is all.",
    `<p>Actions:</p>${table(["Action", "Owner", ""], ["write_it", "Ada", "soon"], ["a | b", "", ""])}<p>That is all.</p>`,
  ],
  [
    "a table may have no line under its head, or be drawn, or lack its outer bars",
    "| a | b |\n| c | d |\n\n+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n\na | b\n--|--\n- c | d",
    table(["a", "b"], ["c", "d"]) + table(["a", "b"], ["c", "d"]) + table(["a", "b"], ["- c", "d"]),
  ],
  [
    "a table under a point of a list belongs to it, and a bar alone makes none",
    "- one | two\n  | a | b |\n  |---|---|\n- three\n\nA | b\nc | d",
    `<ul><li><p>one | two</p>${table(["a", "b"])}</li><li><p>three</p></li></ul><p>A | b c | d</p>`,
  ],
];

for (const [name, text, expected] of cases) {
  test(name, () => assert.equal(html(text), expected));
}

test("hostile text takes time in proportion to its length", () => {
  readsEvenly(["- ", "[", "`", "=", "https://", "|", "|-|\n"], 200_000, plainTextToMarkdown);
  const nested = (letters: number) =>
    Array.from({ length: Math.sqrt(2 * letters) }, (_, at) => `${" ".repeat(at)}- x`).join("\n");
  growsEvenly(500_000, (letters) => plainTextToMarkdown(nested(letters)));
});
