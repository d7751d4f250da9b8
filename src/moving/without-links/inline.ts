import { proseOf } from "../../check/prose.ts";
import { behindAttributes, behindSpaces, type Cut, destinationAt, pairsIn, withoutCuts } from "./brackets.ts";
import type { IsMeant } from "./index.ts";

/** `[Words](address "title")` becomes its words, pictures among them. */
export function withoutInline(text: string, isMeant: IsMeant): string {
  const prose = proseOf(text);
  const cuts = pairsIn(prose).flatMap(({ open, close }): Cut[] => {
    if (prose[close + 1] !== "(") return [];
    const found = destinationAt(prose, behindSpaces(prose, close + 2));
    if (found === undefined || !isMeant(found.href)) return [];
    const end = behindSpaces(prose, found.end);
    if (prose[end] !== ")") return [];
    return [
      [open, open + 1],
      [close, behindAttributes(text, end + 1)],
    ];
  });
  return withoutCuts(text, cuts);
}
