import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import { pageOf } from "../page.ts";
import { lineText } from "../tokens.ts";
import { ruleNamed } from "./rule-named.ts";
import { isRuleCell, isRuleLine, withPipes } from "./table-rules.ts";

/** Stands for a pipe in code while a table is read: a character that no text has (https://unicode.org/faq/private_use#nonchar1). */
const standIn = "\uFDD0";
const codeSpan = /(?<![`\\])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
/** No table is made wider by more columns than this, or a short text could become a very long page. */
const mostExtra = 20;
/** Nor do all tables of a body get more cells than this besides those that were written. */
const mostAdded = 65_536;

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
      state.src = asTables(state);
      const read = (first: number): boolean => {
        const before = state.tokens.length;
        const isTable = table(state, first, endLine, silent);
        if (isTable && !silent) widen(state, state.tokens.splice(before));
        return isTable;
      };
      // kramdown's tables may start with a line of their own, which is not shown.
      const isTable =
        read(startLine) ||
        (startLine + 1 < endLine && isRuleLine(lineText(state, startLine).trimEnd()) && read(startLine + 1));
      state.src = src;
      return isTable;
    },
    { alt: ["paragraph", "reference"] },
  );
}

const rewritten = new WeakMap<StateBlock, { readonly src: string; readonly text: string }>();

/**
 * The whole text as tables read it: with other characters in the place of as many, so that all positions hold. It is
 * made once, for any line may start a table.
 */
function asTables(state: StateBlock): string {
  const { src } = state;
  const known = rewritten.get(state);
  if (known?.src === src) return known.text;
  const lines = src.split("\n").map((line) => withPipes(withoutPipesInCode(line)));
  const text = lines.join("\n");
  rewritten.set(state, { src, text });
  return text;
}

/** A line with another character in the place of each pipe in code. */
export function withoutPipesInCode(line: string): string {
  if (!line.includes("`")) return line;
  return line.replace(codeSpan, (code) => code.replace(/(?<!\\)\|/g, standIn));
}

/** Gives the table's tokens back to the state, with columns for the cells that the heading has none for. */
function widen(state: StateBlock, tokens: readonly Token[]): void {
  const rows = tokens
    .filter(({ type }) => type === "tr_open")
    .map(({ map }) => ({ line: map?.[0] ?? 0, cells: cellsOf(lineText(state, map?.[0] ?? 0)) }));
  const columns = tokens.filter(({ type }) => type === "th_open").length;
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const width = widthFor(state, rows.length, columns, Math.min(widest, columns + mostExtra));
  const { level } = state;
  let last: Token | undefined;
  let row = 0;
  for (const token of tokens) {
    if (token.type === "inline") {
      token.content = token.content.replaceAll(standIn, "|");
      last = token;
    }
    if (token.type === "tr_close") {
      const { line = 0, cells = [] } = rows[row] ?? {};
      const tag = row === 0 ? "th" : "td";
      if (cells.length > columns) {
        complain(state, line, { cells: cells.length, columns, isWidened: width > columns });
        if (width === columns && last) last.content = [last.content, ...cells.slice(columns)].join(" | ");
      }
      state.level = token.level + 1;
      for (let at = columns; at < width; at++)
        pushCell(state, tag, at === width - 1 ? cells.slice(at).join(" | ") : (cells[at] ?? ""));
      row++;
    }
    state.tokens.push(token);
  }
  state.level = level;
}

/** How many columns a table gets: only its own once too many cells would be added, for each row gets them. */
function widthFor(state: StateBlock, rows: number, columns: number, wanted: number): number {
  const page = pageOf(state.env);
  const added = rows * Math.max(0, wanted - columns);
  if (page.addedCells + added > mostAdded) return columns;
  page.addedCells += added;
  return Math.max(columns, wanted);
}

/** A row's cells; none for a line that only parts rows, and none of those that are empty at its end. */
export function cellsOf(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  if (cells[0] === "") cells.shift();
  while (cells.length > 0 && cells.at(-1)?.trim() === "") cells.pop();
  if (cells.every((cell) => isRuleCell(cell.trim()))) return [];
  return cells.map((cell) => cell.trim().replaceAll("\\|", "|").replaceAll(standIn, "|"));
}

/** A cell with these words, as Markdown. */
export function pushCell(state: StateBlock, tag: "td" | "th", content: string): void {
  state.push(`${tag}_open`, tag, 1);
  const inline = state.push("inline", "", 0);
  inline.content = content;
  inline.children = [];
  state.push(`${tag}_close`, tag, -1);
}

function complain(
  state: StateBlock,
  line: number,
  {
    cells,
    columns,
    isWidened,
  }: { readonly cells: number; readonly columns: number; readonly isWidened: boolean },
): void {
  const outcome = isWidened ? "the heading gets empty ones" : "the rest stands in the row’s last cell";
  pageOf(state.env).problems.add(line, {
    rule: "table-cells",
    message: `The row has ${cells} cells, and the table’s heading has ${columns}: ${outcome}.`,
    remedy: "Give the heading as many cells. Write a “|” that parts no cells as “\\|”.",
  });
}
