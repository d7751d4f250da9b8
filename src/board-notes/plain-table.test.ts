import assert from "node:assert/strict";
import { test } from "node:test";
import MarkdownIt from "markdown-it";
import { readPlainTable } from "./plain-table.ts";
import { plainTextToMarkdown } from "./plain-text.ts";

const read = (text: string) => readPlainTable(text.split("\n"), 0)?.rows ?? [];
const html = (text: string): string => new MarkdownIt().render(read(text).join("\n"));

test("a row may have twenty cells more than the head, and holds the rest in its last cell", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const shown = html(`| a |\n|---|\n| ${letters.join(" | ")} |`);
  const cells = [...shown.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell);
  assert.deepEqual(cells, [...letters.slice(0, 20), "u | v | w | x | y | z"]);
  assert.equal(shown.match(/<th>/g)?.length, 21);
});

test("one long row does not make a long page of a short text", () => {
  const text = `| a |\n|---|\n${"| a |\n".repeat(1600)}|${"a|".repeat(5000)}`;
  const rows = read(text);
  assert.equal(rows.length, 1603);
  assert.ok(rows.join("\n").length < text.length * 10);
});

test("a table of more than 65,536 cells is plain paragraphs, and no word is lost", () => {
  const wide = `|${"h|".repeat(300)}\n|---|\n${"| a | <b> |\n".repeat(300)}`;
  const shown = html(wide);
  assert.doesNotMatch(shown, /<table>/);
  assert.equal(shown.match(/<p>\| a \| &lt;b&gt; \|<\/p>/g)?.length, 300);
  const table = readPlainTable(wide.split("\n"), 0);
  assert.equal(table?.length, 302);
  assert.match(html(`|${"h|".repeat(200)}\n|---|\n${"| a | <b> |\n".repeat(300)}`), /<table>/);
  assert.match(plainTextToMarkdown(`${wide}\nThat is all.`), /\n\nThat is all\.$/);
});
