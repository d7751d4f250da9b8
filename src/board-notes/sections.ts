import type { Block } from "./blocks.ts";
import { type Label, labelOf } from "./labels.ts";
import { readDateLine } from "./opening.ts";

/** A stretch of a note under one heading, or under a bold line that serves as one. */
export interface Section {
  /** What it holds; absent for what no other note has, and before the first heading. */
  readonly label?: Label;
  /** Plain text; empty before the first heading. */
  readonly heading: string;
  /** 0 where no heading opened it. */
  readonly level: number;
  /** What stands on the heading's own line: the name in `**Chair:** Name`. */
  readonly remainder: string;
  readonly line: number;
  readonly blocks: Block[];
}

/** Whether a numbered list's items all start in bold, as the older notes write an agenda. */
export const isBoldList = (block: Block): boolean =>
  block.type === "numbers" && block.items.length > 0 && block.items.every((item) => item.blocks[0]?.bold);

/** `**1. Title**`, and `1.**Title**`, which for want of a space is no list. */
export function isBoldLine(block: Block): boolean {
  if (block.type !== "paragraph" || block.source.length > 300) return false;
  return /^(?:\*\*|__)?\d{1,3}[.):]?\s*(?:\*\*|__)?\s*\S[\s\S]*(?:\*\*|__):?$/.test(block.source.trim());
}

/** The section that a heading opens, if it does. */
function fromHeading(block: Block, current: Section): Section | undefined {
  const found = labelOf(block.text);
  // The line with the date may be a heading.
  if (current.heading === "" && current.label === undefined && readDateLine(block.text)) return undefined;
  // Inside an agenda a deeper heading is a point of it, whatever it is called ("Apologies", "Minutes").
  const inside = current.heading !== "" && block.level > Math.max(current.level, 1);
  if (inside && current.label === "agenda" && found !== "next") return undefined;
  if (inside && current.label === undefined && found === undefined) return undefined;
  return section(block, block.text, found);
}

function section(block: Block, heading: string, label: Label | undefined, remainder = ""): Section {
  const { level, line } = block;
  return { ...(label ? { label } : {}), heading, level, remainder, line, blocks: [] };
}

/** The section that a line such as `**Attendees**` or `Chair: Name` opens, if it does. */
function fromLine(block: Block, current: Section): Section | undefined {
  if (current.label === "agenda") return undefined;
  const head = block.bold || (block.text.slice(0, 60).split(":")[0] ?? "");
  const label = labelOf(head);
  if (!label || !block.text.startsWith(head)) return undefined;
  const remainder = block.text.slice(head.length).replace(/^[\s:–-]+/, "");
  const isLabelAlone = remainder === "" || label === "chair" || label === "next" || block.bold !== "";
  return isLabelAlone ? section(block, head.replace(/[\s:]+$/, ""), label, remainder) : undefined;
}

/**
 * The agenda that has no heading of its own, or one that no other note has: it starts with the first bold numbered
 * item. A list of people may be bold and numbered too.
 */
function fromBoldList(block: Block, current: Section, hasAgenda: boolean): Section | undefined {
  if (hasAgenda || !(isBoldList(block) || (isBoldLine(block) && current.heading !== ""))) return undefined;
  const awaitsPeople = current.label === "attendees" || current.label === "apologies";
  if (awaitsPeople && current.blocks.length === 0) return undefined;
  return { ...section(block, "", "agenda"), blocks: [block] };
}

/** Sorts a note's blocks under the headings and bold lines that open its parts. The first section has no heading. */
export function readSections(blocks: readonly Block[]): Section[] {
  let current: Section = { heading: "", level: 0, remainder: "", line: 0, blocks: [] };
  let hasAgenda = false;
  const sections = [current];
  for (const block of blocks) {
    const isTitle = block.type === "heading" && block.level === 1 && sections.length === 1;
    const opened = isTitle
      ? undefined
      : block.type === "heading"
        ? fromHeading(block, current)
        : block.type === "paragraph"
          ? (fromLine(block, current) ?? fromBoldList(block, current, hasAgenda))
          : fromBoldList(block, current, hasAgenda);
    if (!opened) {
      current.blocks.push(block);
      continue;
    }
    const unused = opened.heading === "" && current.label === undefined && current.blocks.length === 0;
    if (unused && current.heading !== "") sections.pop();
    current = unused ? { ...opened, heading: current.heading, level: current.level } : opened;
    hasAgenda ||= current.label === "agenda";
    sections.push(current);
  }
  return sections;
}
