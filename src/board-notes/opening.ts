import type { Block } from "./blocks.ts";
import { type FoundDate, findDate } from "./dates.ts";

/** What stands at the top of a note, before its first section. */
export interface Opening {
  readonly title?: string;
  readonly date?: FoundDate;
  /** The part of the line that tells the date, as written: "Tuesday 21st June 2021, 2pm". */
  readonly dateText?: string;
  /** The other parts of that line: "Meeting Summary". */
  readonly subtitle?: string;
  /** The line of the body, counted from 0, and the column, counted from 1, of the date. */
  readonly dateLine: number;
  readonly dateColumn: number;
  /** What is neither title nor date. */
  readonly others: readonly Block[];
}

/** A longer paragraph with a date in it is prose. */
const longestDateLine = 120;
const longestPart = 60;

/** What a line such as `21st June 2021 | **Meeting Summary**` tells. */
export interface DateLine {
  readonly found: FoundDate;
  readonly dateText: string;
  readonly subtitle: string;
}

/** Reads `21st June 2021 | **Meeting Summary**`; nothing where a text is no such line. */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > longestDateLine) return undefined;
  const parts = text.split("|").map((part) => part.trim());
  const dateText = parts.find((part) => part.length <= longestPart && findDate(part));
  const found = dateText === undefined ? undefined : findDate(dateText);
  if (dateText === undefined || !found) return undefined;
  const subtitle = parts.filter((part) => part !== dateText && part !== "").join(" | ");
  return { found, dateText, subtitle };
}

/** Where a date stands in the Markdown of its block. */
function placeOf(date: FoundDate, block: Block): { dateLine: number; dateColumn: number } {
  const lines = block.source.split("\n");
  const at = Math.max(
    0,
    lines.findIndex((line) => line.includes(date.text)),
  );
  return { dateLine: block.line + at, dateColumn: Math.max(0, lines[at]?.indexOf(date.text) ?? 0) + 1 };
}

/** Reads a note's title and its line with the date; a date in the title counts where there is no such line. */
export function readOpening(blocks: readonly Block[]): Opening {
  const titleBlock = blocks.find((block) => block.type === "heading" && block.level === 1);
  const mayTell = (block: Block): boolean => block.type === "paragraph" || block.type === "heading";
  const dateBlock = blocks.find(
    (block) => block !== titleBlock && mayTell(block) && readDateLine(block.text),
  );
  const line = dateBlock ? readDateLine(dateBlock.text) : undefined;
  const date = line?.found ?? (titleBlock ? findDate(titleBlock.text) : undefined);
  const block = dateBlock ?? titleBlock;
  const { dateLine, dateColumn } = date && block ? placeOf(date, block) : { dateLine: 0, dateColumn: 1 };
  return {
    ...(titleBlock?.text ? { title: titleBlock.text } : {}),
    ...(date ? { date } : {}),
    ...(line ? { dateText: line.dateText } : {}),
    ...(line?.subtitle ? { subtitle: line.subtitle } : {}),
    dateLine,
    dateColumn,
    others: blocks.filter((other) => other !== titleBlock && other !== dateBlock && other.type !== "rule"),
  };
}
