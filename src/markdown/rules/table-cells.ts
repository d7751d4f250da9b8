import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import { pageOf } from "../page.ts";
import { lineText } from "../tokens.ts";
import { ruleNamed } from "./rule-named.ts";

/** Stands for a pipe in code while a table is read: a character that no text has (https://unicode.org/faq/private_use#nonchar1). */
const standIn = "\uFDD0";
const codeSpan = /(?<![`\\])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
/** No table is made wider by more columns than this, or a short text could become a very long page. */
const mostExtra = 20;

/**
 * Reads a table's cells as the older sites did: a pipe in code is text, and a row may have more cells than the
 * heading. GitHub's way, which is markdown-it's, parts such code and drops such cells.
 */
export function tableCells(md: MarkdownIt): void {
  const table = ruleNamed(md.block.ruler, "table");
  md.block.ruler.at(
    "table",
    (state, startLine, endLine, silent) => {
      const { src } = state;
      hidePipes(state, startLine, startLine + 1);
      const isTable = table(state, startLine, endLine, true);
      if (isTable && !silent) {
        const first = state.tokens.length;
        hidePipes(state, startLine + 2, endOf(state, startLine + 2, endLine));
        table(state, startLine, endLine, false);
        widen(state, state.tokens.splice(first));
      }
      state.src = src;
      return isTable;
    },
    { alt: ["paragraph", "reference"] },
  );
}

/** Puts another character of the same length in the place of pipes in code, so that all positions hold. */
function hidePipes(state: StateBlock, from: number, to: number): void {
  const parts: string[] = [];
  let at = 0;
  for (let line = from; line < to; line++) {
    const text = lineText(state, line);
    if (!text.includes("`")) continue;
    const hidden = text.replace(codeSpan, (code) => code.replace(/(?<!\\)\|/g, standIn));
    const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    parts.push(state.src.slice(at, start), hidden);
    at = start + text.length;
  }
  if (at > 0) state.src = parts.join("") + state.src.slice(at);
}

/** The line on which a table ends at the latest. */
function endOf(state: StateBlock, startLine: number, endLine: number): number {
  let line = startLine;
  while (line < endLine && !state.isEmpty(line)) line++;
  return line;
}

/** Gives the table's tokens back to the state, with columns for the cells that the heading has none for. */
function widen(state: StateBlock, tokens: readonly Token[]): void {
  const rows = tokens
    .filter(({ type }) => type === "tr_open")
    .map(({ map }) => ({ line: map?.[0] ?? 0, cells: cellsOf(lineText(state, map?.[0] ?? 0)) }));
  const columns = tokens.filter(({ type }) => type === "th_open").length;
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const width = Math.min(widest, columns + mostExtra);
  const { level } = state;
  let row = 0;
  for (const token of tokens) {
    if (token.type === "inline") token.content = token.content.replaceAll(standIn, "|");
    if (token.type === "tr_close") {
      const { line = 0, cells = [] } = rows[row] ?? {};
      const tag = row === 0 ? "th" : "td";
      if (cells.length > columns) complain(state, line, cells.length, columns);
      state.level = token.level + 1;
      for (let at = columns; at < width; at++)
        pushCell(state, tag, at === width - 1 ? cells.slice(at).join(" | ") : (cells[at] ?? ""));
      row++;
    }
    state.tokens.push(token);
  }
  state.level = level;
}

/** A row's cells; none for a line that only parts rows, and none of those that are empty at its end. */
function cellsOf(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  if (cells[0] === "") cells.shift();
  while (cells.length > 0 && cells.at(-1)?.trim() === "") cells.pop();
  if (cells.every((cell) => /^\s*(?:=+|:?-{3,}:?)\s*$/.test(cell))) return [];
  return cells.map((cell) => cell.trim().replaceAll("\\|", "|").replaceAll(standIn, "|"));
}

function pushCell(state: StateBlock, tag: "td" | "th", content: string): void {
  state.push(`${tag}_open`, tag, 1);
  const inline = state.push("inline", "", 0);
  inline.content = content;
  inline.children = [];
  state.push(`${tag}_close`, tag, -1);
}

function complain(state: StateBlock, line: number, cells: number, columns: number): void {
  pageOf(state.env).problems.add(line, {
    rule: "table-cells",
    message: `The row has ${cells} cells, and the table’s heading has ${columns}: the heading gets empty ones.`,
    remedy: "Give the heading as many cells. Write a “|” that parts no cells as “\\|”.",
  });
}
