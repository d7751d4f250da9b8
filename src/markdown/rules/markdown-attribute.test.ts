import assert from "node:assert/strict";
import { test } from "node:test";
import { growsEvenly, readsEvenly } from "../../../tests/helpers/even-time.ts";
import { htmlOf, problemsOf, render } from "../testing/render.ts";

const words = "**Bold** and [us](/community/)";
const shown = /<strong>Bold<\/strong> and <a href="\/community\/">us<\/a>/;

test("what is in an element that says it is Markdown is Markdown, and the attribute goes", () => {
  for (const name of ["div", "section", "article", "details", "blockquote", "p"]) {
    for (const value of ['="1"', "='1'", "=1", '="block"', ""]) {
      const body = `<${name} class="app-x" markdown${value}>\n${words}\n</${name}>\nAfter *that*`;
      assert.match(htmlOf(body), shown, body);
      assert.match(htmlOf(body), /After <em>that<\/em>/);
      assert.doesNotMatch(htmlOf(body), /markdown/);
    }
    assert.match(htmlOf(`<${name} markdown="1">${words}</${name}>`), shown, name);
    assert.match(htmlOf(`<${name}\n  markdown="1"\n>\n${words}\n</${name}>`), shown, name);
  }
});

test("cells, items and headings that say they are Markdown are", () => {
  const table = htmlOf(
    `<table>\n<tr>\n<td markdown="span">${words}</td>\n<td markdown="1">\n${words}\n</td>\n<td>*raw*</td>\n<td markdown="1">\n- One\n</td>\n</tr>\n</table>`,
  );
  assert.equal(table.match(new RegExp(shown, "g"))?.length, 2);
  assert.match(table, /<td[^>]*>\*raw\*<\/td>/);
  assert.match(table, /<li>One<\/li>/);
  assert.match(htmlOf(`<ul>\n<li markdown="1">${words}</li>\n</ul>`), shown);
  assert.match(htmlOf('<div markdown="1"> one <td markdown="1"> two </div>'), /one\s+two/);
  assert.match(htmlOf(`<h2 markdown="1">${words}</h2>`), shown);
});

test("blocks of Markdown keep their blank lines, and a summary may stand before them", () => {
  const html = htmlOf(
    '<details markdown="1"><summary>More</summary>\n```python\nx = 1\n\ny = 2\n```\n- One\n- Two\n</details>\n\nAfter',
  );
  assert.match(
    html,
    /<code[^>]*>[\s\S]*<\/code>[\s\S]*<li>One<\/li>\n<li>Two<\/li>\n<\/ul>\s*<\/div>\s*<\/details>/,
  );
});

test("Markdown that is indented as its element is, or a little further, is Markdown", () => {
  for (const indent of ["  ", "    "]) {
    const html = htmlOf(
      `<section>\n${indent}<div markdown="1">\n${indent}  ${words}\n\n${indent}  - One\n${indent}</div>\n</section>\n\nAfter`,
    );
    assert.match(html, shown);
    assert.match(html, /<li>One<\/li>/);
    assert.doesNotMatch(html, /<code|&lt;/);
  }
});

test("an element without the attribute, with another value, and code stay as they are", () => {
  assert.match(htmlOf("<div>\n*raw*\n</div>"), /\*raw\*/);
  assert.match(htmlOf('<div markdown="0">\n*raw*\n</div>'), /\*raw\*/);
  assert.match(htmlOf('<pre markdown="1">\n*raw*\n</pre>'), /\*raw\*/);
  assert.deepEqual(problemsOf(`<div markdown="1">\n${words}\n</div>`), []);
});

test("the attribute takes time in proportion to the text's length", () => {
  readsEvenly(
    [
      '<td markdown="1">*a*</td>',
      '<div markdown="1">\n',
      '<td markdown="1">\n',
      '</td>\n<td markdown="1">a\n',
      '  <p markdown="1">\n',
    ],
    50_000,
    render,
  );
  growsEvenly(50_000, (size) => render(`<div ${'markdown="1" '.repeat(size / 13)}`));
  growsEvenly(50_000, (size) => render(`<div>\n${'    <div markdown="1">\n'.repeat(size / 23)}`));
});
