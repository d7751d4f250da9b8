import type { Block } from "./blocks.ts";
import { isBoldLine, isBoldList } from "./bold-points.ts";
import { fromLine } from "./label-lines.ts";
import { labelOf } from "./labels.ts";
import { splitLines } from "./lines.ts";
import { dateOf } from "./opening.ts";
import { type Section, section } from "./section.ts";

/** The section that a heading opens, if it does. */
function fromHeading(block: Block, current: Section): Section | undefined {
  const found = labelOf(block.text);
  // The line with the date may be a heading.
  if (current.heading === "" && current.label === undefined && dateOf(block)) return undefined;
  // Inside an agenda a deeper heading is a point of it, whatever it is called ("Apologies", "Minutes").
  const inside = current.heading !== "" && block.level > Math.max(current.level, 1);
  if (inside && current.label === "agenda" && found !== "next") return undefined;
  if (inside && current.level > 0 && current.label === undefined && found === undefined) return undefined;
  return section(block, block.text, found);
}

/**
 * The agenda that has no heading of its own, or one that no other note has: it starts with the first bold numbered
 * item. A list of people may be bold and numbered too.
 */
function fromBoldList(block: Block, current: Section, hasAgenda: boolean): Section | undefined {
  if (hasAgenda || !(isBoldList(block) || (isBoldLine(block) && current.heading !== ""))) return undefined;
  const awaitsPeople = current.label === "attendees" || current.label === "apologies";
  if (awaitsPeople && current.blocks.length === 0) return undefined;
  return section(block, "", "agenda", [block]);
}

const headOf = ({ heading, links, level }: Section) => ({ heading, level, ...(links && { links }) });

/** Sorts a note's blocks under the headings and bold lines that open its parts. The first section has no heading. */
export function readSections(blocks: readonly Block[]): Section[] {
  let current: Section = { heading: "", level: 0, line: 0, blocks: [] };
  let hasAgenda = false;
  const sections = [current];
  // A block is split by where it stands, so not before those above it are sorted.
  const sort = (block: Block) => {
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
      return;
    }
    const unused = opened.heading === "" && current.label === undefined && current.blocks.length === 0;
    // An agenda takes the heading right above it for its own: "What was said".
    const takes = unused && current.level > 0;
    if (takes) sections.pop();
    current = takes ? { ...opened, ...headOf(current) } : opened;
    hasAgenda ||= current.label === "agenda";
    sections.push(current);
  };
  for (const block of blocks) for (const part of splitLines(block, current)) sort(part);
  return sections;
}
