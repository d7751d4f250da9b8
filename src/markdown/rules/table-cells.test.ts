import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../../tests/helpers/even-time.ts";
import { htmlOf, problemsOf, render } from "../testing/render.ts";

/** The rows of the first table, each cell's HTML between pipes. */
function rowsOf(markdown: string): string[] {
  return [...htmlOf(markdown).matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => cell).join("|"),
  );
}

test("a pipe in code is text, in a heading's cells too", () => {
  assert.deepEqual(rowsOf("| Code | Is |\n|---|---|\n| `a | b` | ``c ` | d`` |\n| `e \\| f` | g |"), [
    "Code|Is",
    "<code>a | b</code>|<code>c ` | d</code>",
    "<code>e | f</code>|g",
  ]);
  assert.deepEqual(rowsOf("> | `a | b` | c |\n> |---|---|\n> | 1 | 2 |"), ["<code>a | b</code>|c", "1|2"]);
  assert.deepEqual(problemsOf("| A |\n|---|\n| `a | b` |"), []);
});

test("a backtick that closes nothing starts no code", () => {
  assert.deepEqual(rowsOf("| A | B |\n|---|---|\n| ` | 1 |\n| \\` | `2` |"), [
    "A|B",
    "`|1",
    "`|<code>2</code>",
  ]);
});

test("cells that the heading has none for are kept, under empty ones, and told of", () => {
  const table = "| A | B |\n|---|---|\n| 1 | 2 | *3* | 4\n| 5 | 6 |\n| x || y |";
  assert.deepEqual(rowsOf(table), ["A|B||", "1|2|<em>3</em>|4", "5|6||", "x||y|"]);
  const { problems, html } = render(table);
  assert.doesNotMatch(html, /<th[^>]*><\/th>/);
  assert.deepEqual(
    problems.map(({ line, rule, message }) => `${line} ${rule}: ${message}`),
    [
      "12 table-cells: The row has 4 cells, and the table’s heading has 2: the heading gets empty ones. It is so in 1 more place of this file.",
    ],
  );
});

test("empty cells at a row's end, and lines that only part rows, make no table wider", () => {
  const table = "| A | B |\n|---|---|\n| 1 | 2 | |\n|---|---|---|\n| 3 | 4 |";
  assert.deepEqual(rowsOf(table), ["A|B", "1|2", "3|4"]);
  assert.deepEqual(problemsOf(table), []);
});

test("what is more than twenty columns wider stands in the last cell", () => {
  const [, row = ""] = rowsOf(`| A |\n|---|\n${"| x ".repeat(30)}|`);
  assert.equal(row.match(/x/g)?.length, 30);
  assert.match(row, /\|x \| x/);
});

test("a wide row does not make a long table many times as large", () => {
  const table = `| A | B |\n|---|---|\n|${"c|".repeat(22)}\n`;
  const { html, problems } = render(`${table}${"b\n".repeat(4000)}`);
  assert.ok(html.length < 600_000, `${html.length}`);
  assert.match(html, /c \| c \| c/);
  assert.match(problems[0]?.message ?? "", /the rest stands in the row’s last cell/);
  const { html: many } = render(`${table}${"b\n".repeat(100)}\n`.repeat(60));
  assert.ok((many.match(/<t[dh]/g) ?? []).length < 65_536 + 20_000);
});

test("what follows a table, or is none, keeps its pipes", () => {
  assert.equal(htmlOf("`a | b` c\n`d | e`"), "<p><code>a | b</code> c\n<code>d | e</code></p>");
  assert.match(htmlOf("| A |\n|---|\n| 1 |\n```\n`a | b`\n```"), /<code[^>]*>`a \| b`\n<\/code>/);
});

test("many tables and many backticks take no long time", () => {
  readsEvenly(["|`|`|\n|-|\n", "|`a|b`|\n|-|\n|1|2|3|\n\n", "|` `` |"], 60_000, htmlOf);
});

test("ordinary posts with much code take no long time", () => {
  const pieces = [
    "Words with `code` in them\nand `more` of it.\n\n",
    "```\nlet a = `b`;\n```\n\n",
    "> - `a|b`\n\n",
  ];
  readsEvenly(pieces, 400_000, htmlOf);
});
