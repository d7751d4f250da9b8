import { readFence } from "./syntax.ts";

interface Open {
  readonly line: number;
  readonly length: number;
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
    const text = line.replace(/^[ \t>]+/, "");
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
      open.push({ line: number, length: fence.length });
      continue;
    }
    const closed = closedBy(open, fence.length);
    const opening = open[closed];
    if (opening === undefined) continue;
    open.length = closed;
    matches.set(opening.line, number);
  }
  return matches;
}

/** The index of the container that a line of so many colons closes; -1 where it closes none. */
function closedBy(open: readonly Open[], length: number): number {
  const recent = open.slice(-100);
  let found = recent.findLastIndex((one) => one.length === length);
  if (found < 0) found = recent.findLastIndex((one) => one.length < length);
  return found < 0 ? -1 : open.length - recent.length + found;
}

/** The backticks or tildes that a fenced code block opens or closes with. */
function codeFence(text: string): string | undefined {
  return /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[0];
}
