import type { MarkdownIt } from "markdown-it";
import { createMarkdown } from "./markdown.ts";
import { envOf, Page } from "./page.ts";
import { excerpt, shorten } from "./text.ts";
import { textOf } from "./tokens.ts";

/** A summary comes from a body's beginning: no more of it, in characters, is read. */
const beginning = 4000;

let parser: MarkdownIt | undefined;

/** A summary of a body of Markdown: its first paragraph as plain text, at most `length` characters, cut at a word's end. */
export function plainSummary(body: string, length = 200): string {
  parser ??= createMarkdown();
  const start = body.slice(0, beginning);
  const tokens = parser.parse(start, envOf(new Page({ path: "", bodyLine: 1 }, start)));
  for (const [index, token] of tokens.entries()) {
    let text = "";
    if (token.type === "paragraph_open") text = textOf(tokens[index + 1]?.children ?? null);
    else if (token.type === "html_block") text = excerpt(token.content, length);
    text = text.replace(/\s+/g, " ").trim();
    if (text !== "") return shorten(text, length);
  }
  return "";
}

/** How many minutes a body of Markdown takes to read at 200 words a minute; at least 1. */
export function readingMinutes(body: string): number {
  const words = body.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  return Math.max(1, Math.round(words.length / 200));
}
