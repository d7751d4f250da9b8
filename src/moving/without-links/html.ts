import { proseOf } from "../../check/prose.ts";
import { type Cut, markdown, withoutCuts } from "./brackets.ts";
import type { IsMeant } from "./index.ts";

const opening = /<a(?=\s)((?:[^<>"']|"[^"]*"|'[^']*'){1,2000})>/gi;
const address = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** `<a href="address">Words</a>` becomes its words, and whatever elements they stand in. */
export function withoutHtml(text: string, isMeant: IsMeant): string {
  const prose = proseOf(text);
  const cuts = [...prose.matchAll(opening)].flatMap(({ 0: tag, 1: written = "", index }): Cut[] => {
    const [, double, single, bare] = address.exec(written) ?? [];
    const href = double ?? single ?? bare;
    if (href === undefined || !isMeant(markdown.utils.unescapeAll(href))) return [];
    const start = index + tag.length;
    const next = /<(\/?)a(?:\s[^<>]*)?>/i.exec(prose.slice(start));
    // A link that never closes ends wherever the browser likes: that is left to the author.
    if (next?.[1] !== "/") return [];
    return [
      [index, start],
      [start + next.index, start + next.index + next[0].length],
    ];
  });
  return withoutCuts(text, cuts);
}
