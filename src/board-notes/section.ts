import type { Block } from "./blocks.ts";
import type { Label } from "./labels.ts";
import type { Link } from "./record.ts";
import { linksOf } from "./words.ts";

/** A stretch of a note under one heading, or under a bold line that serves as one. */
export interface Section {
  /** What it holds; absent for what no other note has, and before the first heading. */
  readonly label?: Label;
  /** Plain text; empty before the first heading. */
  readonly heading: string;
  /** Links in the heading. */
  readonly links?: readonly Link[];
  /** 0 where no heading opened it. */
  readonly level: number;
  readonly line: number;
  readonly blocks: Block[];
}

/** A new section, opened by a block. */
export function section(
  block: Block,
  heading: string,
  label: Label | undefined,
  blocks: Block[] = [],
): Section {
  const { level, line, links } = block;
  return { ...(label ? { label } : {}), heading, ...linksOf(heading, links), level, line, blocks };
}
