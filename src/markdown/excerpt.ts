import type { MarkdownIt } from "markdown-it";
import { createMarkdown } from "./markdown.ts";
import { envOf, Page } from "./page.ts";
import { withoutTags } from "./seen-words.ts";
import { excerpt, shorten } from "./text.ts";
import { textOf } from "./tokens.ts";

/** A summary comes from a body's beginning: no more of it, in characters, is read. */
const beginning = 4000;

let whole: MarkdownIt | undefined;
let first: MarkdownIt | undefined;

/** A summary of a body of Markdown: its first paragraph as plain text, at most `length` characters, cut at a word's end. */
export function plainSummary(body: string, length = 200): string {
  const start = body.slice(0, beginning);
  first ??= forFirstParagraph(createMarkdown());
  const found = firstWords(first, start, length);
  if (found !== "") return found;
  // A rule may have taken those words away: an old site's marks are no words.
  whole ??= createMarkdown();
  return firstWords(whole, start, length);
}

/** Reading the words of paragraphs takes longest by far: none is read behind the first that has some. */
function forFirstParagraph(md: MarkdownIt): MarkdownIt {
  md.core.ruler.at("inline", ({ tokens, env }) => {
    // A footnote's words come at the end, wherever it is written.
    let inFootnote = false;
    for (const [index, { type, content, children }] of tokens.entries()) {
      if (type.startsWith("footnote_reference_")) inFootnote = type.endsWith("_open");
      if (type !== "inline" || tokens[index - 1]?.type !== "paragraph_open" || !children) continue;
      md.inline.parse(content, md, env, children);
      if (!inFootnote && textOf(children).trim() !== "") break;
    }
  });
  return md;
}

function firstWords(parser: MarkdownIt, start: string, length: number): string {
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

/** How many minutes a body of Markdown takes to read at 200 words a minute; at least 1. Tags are no words. */
export function readingMinutes(body: string): number {
  const words = withoutTags(body).match(/[\p{L}\p{N}]\S*/gu) ?? [];
  return Math.max(1, Math.round(words.length / 200));
}
