import { parseAttributes } from "../../markdown/directives/attributes.ts";
import { createMarkdown } from "../../markdown/markdown.ts";

/** It reads addresses as the site does: with spaces in files' names, and behind Jekyll's base address. */
export const markdown = createMarkdown();

/** A part of a text that goes. */
export type Cut = readonly [from: number, to: number];

/** Square brackets that belong together, by where they stand. */
export interface Pair {
  readonly open: number;
  readonly close: number;
}

/** The pairs of brackets within paragraphs, in the order in which they open; not those of pictures and directives. */
export function pairsIn(prose: string): Pair[] {
  const pairs: Pair[] = [];
  let open: number[] = [];
  for (const { 0: mark, index } of prose.matchAll(/\\[^\n]|[[\]]|\n[ \t>]*(?=\r?\n)/g)) {
    if (mark === "[") open.push(index);
    else if (mark.startsWith("\n")) open = [];
    else if (mark === "]") {
      const start = open.pop();
      if (start !== undefined && !isOther(prose, start)) pairs.push({ open: start, close: index });
    }
  }
  return pairs.sort((one, other) => one.open - other.open);
}

/** Whether a bracket opens a picture's words, or a directive's: their addresses are no link's. */
function isOther(prose: string, open: number): boolean {
  if (prose[open - 1] === "!") return prose[open - 2] !== "\\";
  const line = prose.slice(Math.max(prose.lastIndexOf("\n", open) + 1, open - 100), open);
  return /(?:^|[\s>])::[A-Za-z][\w-]*$/.test(line);
}

/** An address with its title, and where they end. Undefined where none stands. */
export function destinationAt(prose: string, start: number): { href: string; end: number } | undefined {
  const max = Math.min(prose.length, start + 2000);
  const found = markdown.helpers.parseLinkDestination(prose, start, max);
  if (!found.ok) return undefined;
  const gap = behindSpaces(prose, found.pos);
  const title = gap > found.pos ? markdown.helpers.parseLinkTitle(prose, gap, max) : undefined;
  return { href: found.str, end: title?.ok ? title.pos : found.pos };
}

/** Behind spaces, and a line's end among them. */
export function behindSpaces(prose: string, from: number): number {
  return from + (/^[ \t]*(?:\r?\n[ \t>]*(?=[^\s>]))?/.exec(prose.slice(from, from + 500))?.[0].length ?? 0);
}

/** Behind the attributes that an author gave a link: without it they would be shown, or be its neighbour's. */
export function behindAttributes(text: string, from: number): number {
  const braces = /^\{[^{}\n]*\}/.exec(text.slice(from, from + 200))?.[0];
  if (braces === undefined) return from;
  const isMarkup = /^\{\s*[.#]|=/.test(braces) && parseAttributes(braces.slice(1, -1)) !== undefined;
  return braces.startsWith("{:") || isMarkup ? from + braces.length : from;
}

/** A text without some parts, in any order; none may overlap. */
export function withoutCuts(text: string, cuts: readonly Cut[]): string {
  let out = "";
  let done = 0;
  for (const [from, to] of [...cuts].sort(([one], [other]) => one - other)) {
    out += text.slice(done, from);
    done = to;
  }
  return out + text.slice(done);
}
