import type { MarkdownIt, StateBlock } from "markdown-it";
import { paragraphEnders, tableParts, voidTags } from "../html/tags.ts";
import { isIndentedCode, lineText } from "../tokens.ts";
import { opensMarkdown } from "./markdown-attribute.ts";

const opening = /^<\/?([a-z][a-z0-9]*)(?=[\s/>]|$)/i;
const tags = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;

/** More letters than a tag that goes over several lines has. */
const longestTag = 1000;

/**
 * Markdown begins again on the line after an author's HTML has closed all that it opened, or has said `markdown="1"`.
 * CommonMark wants a blank line
 * first, and shows the signs of what follows; the older sites, and whoever wrote it, took it for Markdown.
 */
export function markdownAfterHtml(md: MarkdownIt): void {
  md.block.ruler.before("html_block", "markdown_after_html", html);
}

function html(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || isIndentedCode(state, startLine)) return false;
  const name = opening.exec(lineText(state, startLine))?.[1]?.toLowerCase() ?? "";
  const isBlock = paragraphEnders.has(name);
  if (name === "pre" || !(isBlock || tableParts.has(name))) return false;
  const end = endOfHtml(state, startLine, endLine, isBlock);
  if (end === undefined) return false;
  const token = state.push("html_block", "", 0);
  token.map = [startLine, end];
  token.content = state.getLines(startLine, end, state.blkIndent, true);
  state.line = end;
  return true;
}

/**
 * The line of Markdown that follows HTML without a blank line; undefined where none does. A part of a table closes
 * more than it opened, so only an attribute can say that Markdown follows.
 */
function endOfHtml(
  state: StateBlock,
  startLine: number,
  endLine: number,
  isBlock: boolean,
): number | undefined {
  let depth = 0;
  let rest = "";
  for (let line = startLine; line + 1 < endLine && !state.isEmpty(line + 1); line++) {
    const next = lineText(state, line + 1);
    if ((state.sCount[line + 1] ?? 0) < state.blkIndent || rest.length > longestTag) return undefined;
    const text = rest + lineText(state, line);
    for (const [, slash, tag = ""] of text.matchAll(tags)) {
      const name = tag.toLowerCase();
      if (paragraphEnders.has(name) && !voidTags.has(name)) depth += slash === "" ? 1 : -1;
    }
    if (opensMarkdown(text)) return line + 1;
    // A tag may go on on the next line.
    const open = text.lastIndexOf("<");
    rest = open > text.lastIndexOf(">") ? `${text.slice(open)}\n` : "";
    if (isBlock && depth <= 0 && text.trimEnd().endsWith(">") && !next.startsWith("<")) return line + 1;
  }
  return undefined;
}
