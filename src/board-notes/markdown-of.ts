import type { Block } from "./blocks.ts";
import { readNextMeeting } from "./next-meeting.ts";
import { plainTextToMarkdown } from "./plain-text.ts";
import type { Link, NextMeeting } from "./record.ts";

/** Blocks as one Markdown text, with the next meeting's date taken out of them where they tell it. */
export interface Written {
  readonly markdown: string;
  readonly next?: NextMeeting;
}

/** Whether a block is a code fence without a label: in a note, prose. */
export const isUnlabelled = (block: Block): boolean => block.type === "fence" && block.info === "";

/**
 * Joins blocks into Markdown. Unlabelled fences become prose; labelled ones stay code. With `wantNext`, a line that
 * tells the next meeting's date is taken out and handed back.
 */
export function markdownOf(blocks: readonly Block[], wantNext: boolean): Written {
  let next: NextMeeting | undefined;
  const take = (line: string, links?: readonly Link[]): boolean => {
    if (!wantNext || next) return false;
    next = readNextMeeting(line, links);
    return next !== undefined;
  };
  const parts = blocks.map((block) => {
    if (isUnlabelled(block)) {
      const lines = block.text.split("\n").filter((line) => !take(line));
      return plainTextToMarkdown(lines.join("\n"));
    }
    const isTaken = block.type === "paragraph" && !block.hasPicture && take(block.text, block.links);
    return isTaken ? "" : block.source;
  });
  return { markdown: parts.filter((part) => part !== "").join("\n\n"), ...(next ? { next } : {}) };
}
