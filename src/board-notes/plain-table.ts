import { escapeInline } from "./escape.ts";

/** A table that was typed as plain text: how many lines it takes, and its rows as Markdown. */
export interface PlainTable {
  readonly length: number;
  readonly rows: readonly string[];
}

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
  const rows = lines.slice(start, end).filter(isRow).map(cellsOf);
  // Markdown drops the cells that the head has no column for.
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const written = rows.map(
    (row) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? "").join(" | ")} |`,
  );
  const [head = "", ...others] = written;
  return { length: end - start, rows: [head, `|${" --- |".repeat(width)}`, ...others] };
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
