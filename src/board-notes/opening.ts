import { type Block, readParagraph } from "./blocks.ts";
import { holdsDate, readTold, type Told } from "./date-line.ts";
import { type FoundDate, findDate } from "./dates.ts";
import type { Fact } from "./record.ts";

/** What stands at the top of a note, before its first section. */
export interface Opening {
  readonly title?: string;
  readonly date?: FoundDate;
  /** The words that tell the meeting's day, where they tell nothing else. */
  readonly day?: Fact;
  /** Time and place. */
  readonly facts: readonly Fact[];
  /** The other parts of the line with the date: "Meeting Summary". */
  readonly subtitle?: string;
  /** The line of the body, counted from 0, and the column, counted from 1, of the date. */
  readonly dateLine: number;
  readonly dateColumn: number;
  /** What is none of these. */
  readonly others: readonly Block[];
}

/** A longer paragraph with a date in it is prose. */
const longestDateLine = 120;
const longestLine = 500;

/** The parts of a line such as `21st June 2021 | **Meeting Summary**`; none where a block is no such line. */
function partsOf(block: Block): Block[] {
  const isWords = block.type === "paragraph" || block.type === "heading";
  // A line that starts with a bar is a table's.
  if (!isWords || block.source.length > longestLine || block.hasPicture || /^ *\|/m.test(block.source))
    return [];
  const source = block.source.replace(/^#+ /, "").replaceAll("\n", " ");
  return source
    .split(/\||\s[·•]\s/)
    .map((part) => readParagraph(pairedMarks(part.trim()), block.line))
    .filter(({ text }) => text !== "");
}

/** A part without the marks of an emphasis that reaches into other parts. */
function pairedMarks(part: string): string {
  const isUnpaired = (mark: string) => part.split(mark).length % 2 === 0;
  return ["**", "__"].filter(isUnpaired).reduce((text, mark) => text.replaceAll(mark, ""), part);
}

/** The date that a block tells as the meeting's, with other words beside it or without. */
export function dateOf(block: Block): FoundDate | undefined {
  const isShort = block.text.length <= longestDateLine;
  const tells = (part: Block) => (isShort && holdsDate(part.text)) || readTold(part)?.found;
  const part = partsOf(block).find(tells);
  return part && findDate(part.text);
}

const isOn = ({ found }: Told, day: string | undefined): boolean => day === undefined || found?.iso === day;

/** Where a date stands in the Markdown of its block. */
function placeOf(date: FoundDate, block: Block): { dateLine: number; dateColumn: number } {
  const lines = block.source.split("\n");
  const at = Math.max(
    0,
    lines.findIndex((line) => line.includes(date.text)),
  );
  return { dateLine: block.line + at, dateColumn: Math.max(0, lines[at]?.indexOf(date.text) ?? 0) + 1 };
}

/**
 * Reads a note's title and its line with the date; a date in the title counts where there is no such line.
 * `meeting` is the day on which the note's file says that the meeting was: another one stays in the text.
 */
export function readOpening(blocks: readonly Block[], meeting?: string): Opening {
  const titleBlock = blocks.find((block) => block.type === "heading" && block.level === 1);
  const dateBlock = blocks.find((block) => block !== titleBlock && dateOf(block));
  const facts: Fact[] = [];
  const others: Block[] = [];
  const beside: string[] = [];
  let day: Fact | undefined;
  let line: number | undefined;
  const take = (told: Told): void => {
    day ??= told.day;
    for (const fact of told.facts) facts.push(fact);
  };
  for (const block of blocks) {
    if (block === titleBlock || block.type === "rule") continue;
    // What stands right below, in the same paragraph, is as much beside the date.
    const isDate = block === dateBlock || (line !== undefined && block.line === line + 1);
    if (isDate) line = block.line;
    const parts = partsOf(block);
    const words = parts.filter((part) => {
      const told = readTold(part);
      const isOther = told?.day && (day !== undefined || !isDate || !isOn(told, meeting));
      if (!told || isOther || !(isDate || told.isLabelled)) return true;
      take(told);
      return false;
    });
    const isPlain = words.every(({ links }) => links.length === 0);
    if (isDate && parts.length > 1 && isPlain) for (const { text } of words) beside.push(text);
    else for (const other of words.length === parts.length ? [block] : words) others.push(other);
  }
  const date = (dateBlock && dateOf(dateBlock)) ?? (titleBlock ? findDate(titleBlock.text) : undefined);
  const at = dateBlock ?? titleBlock;
  return {
    ...(titleBlock?.text ? { title: titleBlock.text } : {}),
    ...(date ? { date } : {}),
    ...(day ? { day } : {}),
    facts,
    ...(beside.length > 0 ? { subtitle: beside.join(" | ") } : {}),
    ...(date && at ? placeOf(date, at) : { dateLine: 0, dateColumn: 1 }),
    others,
  };
}
