import type { MarkdownIt, StateBlock } from "markdown-it";
import { isIndentedCode, lineText } from "../tokens.ts";
import { cellsOf, pushCell, withoutPipesInCode } from "./table-cells.ts";
import { isRuleLine } from "./table-rules.ts";

/** kramdown's tables without a heading, where a line like `|----+----|` says that they are tables. */
export function headlessTables(md: MarkdownIt): void {
  md.block.ruler.before("paragraph", "headless_tables", readTable);
}

function readTable(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (!isRuleLine(lineText(state, startLine).trimEnd()) || isIndentedCode(state, startLine)) return false;
  let end = startLine + 1;
  while (end < endLine && isRow(state, end)) end++;
  if (end === startLine + 1) return false;
  if (silent) return true;
  state.push("table_open", "table", 1).map = [startLine, end];
  state.push("tbody_open", "tbody", 1);
  for (let line = startLine + 1; line < end; line++) {
    const row = withoutPipesInCode(lineText(state, line));
    const cells = cellsOf(row);
    // The line before the table's foot is no row, and is still to be told from them.
    if (cells.length === 0 && row.includes("=")) cells.push("=");
    if (cells.length === 0) continue;
    state.push("tr_open", "tr", 1).map = [line, line + 1];
    for (const cell of cells) pushCell(state, "td", cell);
    state.push("tr_close", "tr", -1);
  }
  state.push("tbody_close", "tbody", -1);
  state.push("table_close", "table", -1);
  state.line = end;
  return true;
}

function isRow(state: StateBlock, line: number): boolean {
  const isInside = (state.sCount[line] ?? 0) >= state.blkIndent && !isIndentedCode(state, line);
  return isInside && lineText(state, line).startsWith("|");
}
