import { quote } from "../words.ts";
import type { Report, Spot } from "./value.ts";

/** A line whose value was put in quotes; the line counts from 1 in the text, the column is the value's. */
export interface QuotedLine {
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

const fieldLine = /^([A-Za-z][A-Za-z0-9_-]*: +)([^\s\-?:,[\]{}#&*!|>'"%@`].*)$/;

/**
 * Puts quotes around values that hold a colon, as in `title: Python: the first year`. YAML does not allow it
 * bare, but Pelican's own front matter did, and what it means is sure.
 */
export function quoteColons(text: string): { text: string; lines: QuotedLine[] } {
  const lines: QuotedLine[] = [];
  const mended = text.split("\n").map((source, index) => {
    const match = fieldLine.exec(source);
    const start = match?.[1];
    const value = match?.[2]?.trimEnd();
    if (start === undefined || value === undefined || !/:(?: |$)/.test(value) || value.includes(" #"))
      return source;
    lines.push({ line: index + 1, column: start.length + 1, value });
    return `${start}'${value.replaceAll("'", "''")}'`;
  });
  return { text: mended.join("\n"), lines };
}

/** Says of words with a colon that YAML reads them otherwise than they were meant, which was put right. */
export function reportColon(report: Report, spot: Spot, words: string): void {
  report(
    spot,
    "front-matter-quotes",
    `The value ${quote(words)} holds a colon, which YAML reads as another field's.`,
    "Put it in double quotes.",
  );
}
