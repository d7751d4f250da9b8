import { proseOf } from "../check/prose.ts";

const link =
  /(?<!!)\[((?:[^[\]]|!\[[^[\]]*\]\([^()]*\)){1,500})\]\(<?([^()<>\s]{1,1000})>?(?:\s+"[^"]{0,300}")?\)/g;

/** A text without its links to some addresses; their words stay. `missed` are the lines, from 1, where one is left. */
export function withoutLinks(text: string, hrefs: ReadonlySet<string>): { text: string; missed: number[] } {
  const prose = proseOf(text);
  const isMeant = (href: string) => hrefs.has(href) || hrefs.has(encodeURI(href));
  let out = "";
  let done = 0;
  const cut: [number, number][] = [];
  for (const { 0: whole, 1: words = "", 2: href = "", index } of prose.matchAll(link)) {
    if (!isMeant(href)) continue;
    out += text.slice(done, index) + text.slice(index + 1, index + 1 + words.length);
    done = index + whole.length;
    cut.push([index, done]);
  }
  const missed = [...hrefs].flatMap((href) => {
    const at = prose.indexOf(href);
    const isCut = cut.some(([from, to]) => at >= from && at < to);
    return at === -1 || isCut ? [] : [text.slice(0, at).split("\n").length];
  });
  return { text: out + text.slice(done), missed };
}
