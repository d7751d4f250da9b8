import assert from "node:assert/strict";
import { test } from "node:test";
import { normalise } from "../testing/macros.ts";
import { htmlOf, render } from "../testing/render.ts";

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

test("a row of data may hold single dashes", () => {
  assert.match(
    normalise(htmlOf("| A | B |\n|---|---|\n| - | - |")),
    /<td className="nhsuk-table__cell">\n +-/,
  );
});
