import { proseOf } from "../../check/prose.ts";
import {
  behindAttributes,
  behindSpaces,
  type Cut,
  destinationAt,
  markdown,
  type Pair,
  pairsIn,
  withoutCuts,
} from "./brackets.ts";
import type { IsMeant } from "./index.ts";

/** `[Words][label]`, `[label][]` and `[label]` become their words, and the line with the label's address goes. */
export function withoutReferences(text: string, isMeant: IsMeant): string {
  const prose = proseOf(text);
  const meant = new Map<string, boolean>();
  const cuts: Cut[] = [];
  let end = 0;
  for (const { 0: start, 1: label = "", index } of prose.matchAll(/^[ \t>]*\[([^[\]]{1,300})\]:/gm)) {
    // In the middle of a paragraph it is text.
    const isFirst =
      index === end || /(?:^|\n)(?:[ \t>]*|[ \t>]*(?:#|:::|---).*)\r?\n$/.test(lineBefore(prose, index));
    const found = destinationAt(prose, behindSpaces(prose, index + start.length));
    const rest = found && /^[ \t]*(?:\r?\n|$)/.exec(prose.slice(found.end));
    if (label.startsWith("^") || !isFirst || !found || !rest) continue;
    end = found.end + rest[0].length;
    const key = markdown.utils.normalizeReference(label);
    // The first of several is the one that counts.
    if (!meant.has(key)) meant.set(key, isMeant(found.href));
    if (meant.get(key)) cuts.push([index, end]);
  }
  const isLabel = (label: string) => meant.get(markdown.utils.normalizeReference(label)) === true;
  return cuts.length === 0 ? text : withoutCuts(text, [...cuts, ...usesOf(text, prose, cuts, isLabel)]);
}

function lineBefore(prose: string, index: number): string {
  return prose.slice(prose.lastIndexOf("\n", index - 2) + 1, index) || "\n";
}

function usesOf(text: string, prose: string, lines: readonly Cut[], isLabel: IsMeant): Cut[] {
  const pairs = pairsIn(prose).filter(({ open }) => !lines.some(([from, to]) => open >= from && open < to));
  const byOpening = new Map<number, Pair>(pairs.map((pair) => [pair.open, pair]));
  const labels = new Set<number>();
  return pairs.flatMap(({ open, close }): Cut[] => {
    if (labels.has(open) || prose[close + 1] === "(") return [];
    const next = byOpening.get(close + 1);
    if (next) labels.add(next.open);
    const label = prose.slice((next?.open ?? open) + 1, next?.close ?? close);
    if (!isLabel(label.trim() === "" ? prose.slice(open + 1, close) : label)) return [];
    return [
      [open, open + 1],
      [close, behindAttributes(text, (next?.close ?? close) + 1)],
    ];
  });
}
