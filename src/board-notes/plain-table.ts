import { escapeInline } from "./escape.ts";

/** A table that was typed as plain text: how many lines it takes, and its rows as lines of Markdown. */
export interface PlainTable {
  readonly length: number;
  readonly rows: readonly string[];
}

/** No table is made wider by more columns than this, or a short text could become a very long page. */
const mostExtra = 20;
/** No table has more cells than this, empty ones too: as many as markdown-it completes a table by. */
const mostCells = 65_536;

/** A line between rows, as Markdown, kramdown or a drawn grid has it: `|---|---|`, `|====|`, `+---+---+`. */
const isLine = (line: string): boolean => /^[\s|+:=-]+$/.test(line) && /[-=]/.test(line) && /[|+]/.test(line);
const isEnclosed = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line);
const isRow = (line: string): boolean => line.includes("|") && !isLine(line);

/**
 * Reads the table that starts at a line, if one does: a line is drawn below its first row or above it, or its rows
 * stand between bars. The first row is its head.
 */
export function readPlainTable(lines: readonly string[], start: number): PlainTable | undefined {
  const [first = "", second = ""] = lines.slice(start, start + 2);
  const isDrawn = (isRow(first) && isLine(second)) || (isLine(first) && isRow(second));
  if (!isDrawn && !(isEnclosed(first) && isEnclosed(second))) return undefined;
  let end = start;
  const belongs = (line: string) => isLine(line) || (isDrawn ? isRow(line) : isEnclosed(line));
  while (belongs(lines[end] ?? "")) end += 1;
  const texts = lines.slice(start, end).filter(isRow);
  const rows = texts.map(cellsOf);
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 1);
  // Markdown drops the cells that the head has no column for.
  const width = Math.min(widest, (rows[0]?.length ?? 0) + mostExtra);
  const length = end - start;
  if (rows.length * width > mostCells) return { length, rows: asParagraphs(texts) };
  const [head = "", ...others] = rows.map((row) => `| ${fitted(row, width).join(" | ")} |`);
  return { length, rows: [head, `|${" --- |".repeat(width)}`, ...others] };
}

/** A row of this many cells: with empty ones at its end, or with what is too much in its last. */
function fitted(row: readonly string[], width: number): string[] {
  const last = row.slice(width - 1).join(" \\| ");
  return Array.from({ length: width }, (_, at) => (at === width - 1 ? last : (row[at] ?? "")));
}

/** Rows that are too many cells for a table, each on its own, so that every word is still shown. */
function asParagraphs(texts: readonly string[]): string[] {
  return texts.flatMap((text, at) => [...(at > 0 ? [""] : []), escapeInline(text.trim())]);
}

function cellsOf(row: string): string[] {
  const cells = row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return cells
    .split(/(?<!\\)\|/)
    .map((cell) => escapeInline(cell.replaceAll("\\|", "|").trim()).replaceAll("|", "\\|"));
}
