import assert from "node:assert/strict";
import { test } from "node:test";
import { normalise } from "../testing/macros.ts";
import { htmlOf, problemsOf, render } from "../testing/render.ts";

const table = "| A | B |\n| --- | :-: |\n| 1 | 2 |";

test("a table scrolls in a region that a keyboard reaches, named by the heading before it, each name once", () => {
  const { html, features } = render(`${table}\n\n## Charges\n\n${table}\n\n${table}`, { title: "Page" });
  assert.deepEqual(html.match(/<div class="nhsuk-scroll__content"[^>]*>/g), [
    '<div class="nhsuk-scroll__content" role="region" aria-label="Table: Page" tabindex="0">',
    '<div class="nhsuk-scroll__content" role="region" aria-label="Table: Charges" tabindex="0">',
    '<div class="nhsuk-scroll__content" role="region" aria-label="Table: Charges (2)" tabindex="0">',
  ]);
  assert.ok(features.has("table"));
});

test("cells are aligned by classes, as style attributes are not allowed", () => {
  const html = htmlOf(table);
  assert.doesNotMatch(html, /style=/);
  assert.match(html, /<th class="nhsuk-table__header nhsuk-u-text-align-centre" scope="col">B<\/th>/);
});

test("a heading cell without words is no heading", () => {
  assert.match(htmlOf("| | B |\n|-|-|\n| 1 | 2 |"), /<td class="nhsuk-table__cell"><\/td>\n<th /);
});

test("after kramdown's line of equals signs comes the table's foot", () => {
  const html = htmlOf("| A | B |\n|---|---|\n| 1 | 2 |\n|====|\n| 3 | 4 |\n");
  const rows = html.replace(/ (?:class|scope)="[^"]*"/g, "").replace(/\n/g, "");
  assert.match(
    rows,
    /<tbody><tr><td>1<\/td><td>2<\/td><\/tr><\/tbody><tfoot><tr><td>3<\/td><td>4<\/td><\/tr><\/tfoot><\/table>/,
  );
});

test("kramdown's lines between rows are not shown", () => {
  const html = htmlOf("| A | B |\n|---|---|\n| 1 | 2 |\n|----|----|\n| 3 | 4 |\n|====|\n");
  assert.equal(html.match(/<tr/g)?.length, 3);
  assert.doesNotMatch(html, /-{4}|={4}|tfoot/);
});

test("kramdown's lines may part their columns with a plus sign, and come first of all", () => {
  const html = htmlOf(
    "|------+----|\n| Head | Two |\n|:-----+---:|\n| a | b |\n|------+----|\n| c | d |\n|======+====|\n| Sum | e |\n",
  );
  const rows = html.replace(/ (?:class|scope)="[^"]*"/g, "").replace(/\n/g, "");
  assert.match(
    rows,
    /<table><thead><tr><th>Head<\/th><th>Two<\/th><\/tr><\/thead><tbody><tr><td>a<\/td><td>b<\/td><\/tr><tr><td>c<\/td><td>d<\/td><\/tr><\/tbody><tfoot><tr><td>Sum<\/td><td>e<\/td><\/tr><\/tfoot><\/table>/,
  );
  assert.match(html, /<th class="nhsuk-table__header nhsuk-table__header--numeric" scope="col">Two/);
  assert.match(
    htmlOf(`> | A | B |\n> |---+---|\n> | 1 | 2 |`),
    /<blockquote class="app-quote">\n<div class="nhsuk-scroll"/,
  );
  assert.deepEqual(problemsOf("| A | B |\n|---|---|\n| 1 | 2 |\n|===+===|===|===|\n| 3 | 4 |"), []);
});

test("a table that starts with such a line may have no heading", () => {
  const html = htmlOf("|---+---|\n| a | `b|c` |\n| d | e |\n|===|\n| f | g |\n");
  const rows = html.replace(/ class="[^"]*"/g, "").replace(/\n/g, "");
  assert.match(
    rows,
    /<table><tbody><tr><td>a<\/td><td><code>b\|c<\/code><\/td><\/tr><tr><td>d<\/td><td>e<\/td><\/tr><\/tbody><tfoot><tr><td>f<\/td><td>g<\/td><\/tr><\/tfoot><\/table>/,
  );
});

test("sums in a table's cells, and lines that part no table, are words", () => {
  assert.match(htmlOf("| A | B |\n|---|---|\n| 1 + 1 | == |"), /1 \+ 1<\/td>\n<td[^>]*>==</);
  assert.match(htmlOf("| A | B |\n|---|---|\n| + | - |"), /<td[^>]*>\+<\/td>\n<td[^>]*>-</);
  assert.equal(
    htmlOf("a + b\n- + -"),
    "<p>a + b</p>\n<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li></li>\n</ul>\n</li>\n</ul>\n</li>\n</ul>",
  );
  assert.equal(htmlOf("|---+---|\n\na"), "<p>|---+---|</p>\n<p>a</p>");
});

test("a row of data may hold single dashes", () => {
  assert.match(
    normalise(htmlOf("| A | B |\n|---|---|\n| - | - |")),
    /<td className="nhsuk-table__cell">\n +-/,
  );
});
