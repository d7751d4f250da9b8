import { readFence } from "./syntax.ts";

interface Open {
  readonly line: number;
  readonly length: number;
  readonly indent: number;
}

/**
 * Finds where each container directive of a body ends: the line that closes it, by the line that opens it.
 * One pass over the lines, so that a body of nothing but openings costs no more than any other.
 * A line of n colons closes the innermost container that was opened with n, else the innermost opened with fewer:
 * so containers nest by longer runs of colons, and those of one length by their order.
 */
export function matchContainers(lines: readonly string[]): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const open: Open[] = [];
  let code: string | undefined;
  for (const [number, line] of lines.entries()) {
    const indent = /^[ \t>]*/.exec(line)?.[0] ?? "";
    const text = line.slice(indent.length);
    const mark = codeFence(text);
    if (code !== undefined) {
      if (mark?.startsWith(code) && text.trim() === mark) code = undefined;
      continue;
    }
    if (mark !== undefined) {
      code = mark;
      continue;
    }
    const fence = readFence(text);
    if (fence === undefined) continue;
    if (fence.rest !== "") {
      open.push({ line: number, length: fence.length, indent: widthOf(indent) });
      continue;
    }
    const closed = closedBy(open, fence.length, widthOf(indent));
    const opening = open[closed];
    if (opening === undefined) continue;
    open.length = closed;
    matches.set(opening.line, number);
  }
  return matches;
}

/** The index of the container that a line of so many colons closes; -1 where it closes none. */
function closedBy(open: readonly Open[], length: number, indent: number): number {
  const recent = open.slice(-100);
  // Four columns further in is code, or another list: neither closes what stands here.
  const isBeside = (one: Open): boolean => Math.abs(one.indent - indent) < 4;
  let found = recent.findLastIndex((one) => one.length === length && isBeside(one));
  if (found < 0) found = recent.findLastIndex((one) => one.length < length && isBeside(one));
  return found < 0 ? -1 : open.length - recent.length + found;
}

function widthOf(indent: string): number {
  return indent.replaceAll("\t", "    ").length;
}

/** The backticks or tildes that a fenced code block opens or closes with. */
function codeFence(text: string): string | undefined {
  return /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[0];
}
