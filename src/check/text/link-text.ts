import type { Finding } from "./finding.ts";

/** Words that say nothing of where a link leads, in English as people write it: WCAG 2.4.4 and 2.4.9. */
const empty = new Set([
  "click",
  "click here",
  "click this",
  "click this link",
  "click on this link",
  "click the link",
  "continue",
  "details",
  "find out more",
  "follow this link",
  "go",
  "here",
  "in this link",
  "info",
  "learn more",
  "link",
  "link here",
  "more",
  "more details",
  "more info",
  "more information",
  "on this page",
  "read",
  "read here",
  "read more",
  "see here",
  "see more",
  "this",
  "this article",
  "this blog",
  "this link",
  "this page",
  "this post",
  "this site",
  "this website",
  "url",
  "view",
  "visit",
  "visit here",
  "website",
]);

const inMarkdown = /(?<!!)\[([^[\]\n]{1,60})\](?=[([])/g;
const inHtml = /<a\b[^<>]{0,1000}>\s*([^<>]{1,60}?)\s*<\/a/gi;

/** Links whose words do not say where they lead. People who use a screen reader hear links one by one. */
export function* linkTexts(prose: string): Generator<Finding> {
  for (const pattern of [inMarkdown, inHtml]) {
    for (const found of prose.matchAll(pattern)) {
      const words = found[1] ?? "";
      if (!empty.has(plain(words))) continue;
      yield {
        at: found.index + found[0].indexOf(words),
        rule: "link-text",
        message: `The link “${words.trim()}” does not say where it leads.`,
        remedy: "Make the link of words that name what is there, such as the page’s title.",
      };
    }
  }
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[*_~`]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}
