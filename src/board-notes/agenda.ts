import type { Block } from "./blocks.ts";
import { isBoldLine, isBoldList } from "./bold-points.ts";
import type { Link } from "./record.ts";
import type { Section } from "./section.ts";
import { linksOf } from "./words.ts";

/** A point of the agenda with the blocks of its minutes, not yet made Markdown. */
export interface AgendaDraft {
  readonly number: number;
  readonly title: string;
  readonly links?: readonly Link[];
  readonly line: number;
  readonly minutes: Block[];
}

const numbered = /^(\d{1,3})(?:[.):]\s*|\s+)(?=\S)/;

/** How an agenda marks its points: the first that is found decides, and whatever else looks alike is minutes. */
type Style = "headings" | "bold" | "plain list";

function styleOf(block: Block): Style | undefined {
  if (block.type === "heading") return "headings";
  if (isBoldList(block) || isBoldLine(block)) return "bold";
  return block.type === "numbers" ? "plain list" : undefined;
}

/** Reads an agenda's points; what stands before the first is `preface`. */
export function readAgenda(section: Section): { readonly preface: Block[]; readonly items: AgendaDraft[] } {
  const preface: Block[] = [];
  const items: AgendaDraft[] = [];
  const styles = section.blocks.map(styleOf);
  // A plain numbered list is as often part of what was said, so it counts only where nothing else marks the points.
  const style = styles.find((found) => found && found !== "plain list") ?? styles.find(Boolean);
  let level = 0;
  for (const block of section.blocks) {
    const opens = styleOf(block) === style && style !== undefined && (level === 0 || block.level <= level);
    if (!opens) {
      (items.at(-1)?.minutes ?? preface).push(block);
      continue;
    }
    level = block.level;
    const isList = block.type === "numbers";
    for (const draft of isList ? fromList(block, items.length) : [fromLine(block, items.length)])
      items.push(draft);
  }
  return { preface, items };
}

function fromLine(block: Block, before: number): AgendaDraft {
  const found = numbered.exec(block.text);
  const title = found ? block.text.slice(found[0].length) : block.text;
  return {
    number: found ? Number(found[1]) : before + 1,
    title,
    ...linksOf(title, block.links),
    line: block.line,
    minutes: [],
  };
}

function fromList(block: Block, before: number): AgendaDraft[] {
  return block.items.map((item, at) => {
    const [first, ...minutes] = item.blocks;
    const { title, said } = first?.type === "paragraph" ? splitTitle(first) : { title: "", said: first };
    return {
      number: item.number ?? before + at + 1,
      title,
      ...linksOf(title, first?.links ?? []),
      line: first?.line ?? block.line,
      minutes: said ? [said, ...minutes] : minutes,
    };
  });
}

/** What follows a bold title on its line is minutes where a colon or a new line parts them, else part of the title. */
function splitTitle(block: Block): { title: string; said?: Block } {
  const mark = /^(?:\*\*|__)/.exec(block.source)?.[0];
  const end = mark ? block.source.indexOf(mark, 2) : -1;
  const after = end < 0 ? "" : block.source.slice(end + 2);
  if (block.bold === "" || !/^\s*(?:[:–—-]\s|\n)/.test(after)) return { title: block.text };
  const source = after.replace(/^[\s:–—-]+/, "");
  return { title: block.bold.replace(/:$/, ""), said: { ...block, source, text: source, bold: "" } };
}
