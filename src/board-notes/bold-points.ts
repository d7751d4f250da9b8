import type { Block } from "./blocks.ts";

/** Whether a numbered list's items all start in bold, as the older notes write an agenda. */
export const isBoldList = (block: Block): boolean =>
  block.type === "numbers" && block.items.length > 0 && block.items.every((item) => item.blocks[0]?.bold);

/** `**1. Title**`, and `1.**Title**`, which for want of a space is no list. */
export function isBoldLine(block: Block): boolean {
  if (block.type !== "paragraph" || block.source.length > 300) return false;
  return /^(?:\*\*|__)?\d{1,3}[.):]?\s*(?:\*\*|__)?\s*\S[\s\S]*(?:\*\*|__):?$/.test(block.source.trim());
}
