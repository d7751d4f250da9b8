import type { MarkdownIt, StateBlock } from "markdown-it";
import { type Page, pageOf } from "../page.ts";
import { isIndentedCode } from "../tokens.ts";
import { opensMarkdown } from "./markdown-attribute.ts";

/** Elements that hold blocks, and that authors indent the inside of. None that may go without an end tag. */
const holders =
  /<(\/?)(?:article|aside|blockquote|center|details|div|dl|figure|footer|header|main|nav|ol|section|table|ul)\b[^<>]*>/gi;
const tag = /<\/?[a-z][^<>]*>/i;
const tags = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;

/**
 * Inside an author's HTML, indented lines are HTML where they have a tag in them, and Markdown where they go on with
 * what the HTML says, though a blank line stands before them. CommonMark would show them as code, closing tags and
 * all; the older sites, and whoever wrote them, did not.
 */
export function indentedHtml(md: MarkdownIt): void {
  md.block.ruler.before("code", "indented_html", html);
}

function html(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || !isIndentedCode(state, startLine)) return false;
  const before = htmlBefore(state);
  if (before.open === 0) return false;
  if (before.markdown && indentOf(state, startLine) < before.indent + 4)
    return readProse(state, startLine, endOfCode(state, startLine, endLine));
  let end = startLine + 1;
  while (end < endLine && !state.isEmpty(end) && (state.sCount[end] ?? 0) >= state.blkIndent) end++;
  const content = state.getLines(startLine, end, state.blkIndent, true);
  if (!tag.test(content)) return isProse(state, startLine, endLine) && readProse(state, startLine, end);
  const token = state.push("html_block", "", 0);
  token.map = [startLine, end];
  token.content = content;
  state.line = end;
  return true;
}

/** Whether lines without a tag go on with the words of the HTML before them: code stands further in, and by itself. */
function isProse(state: StateBlock, startLine: number, endLine: number): boolean {
  const before = htmlBefore(state);
  if (before.indent >= 4 && indentOf(state, startLine) < before.indent + 4) return true;
  if (startLine < before.proseUntil) return true;
  const end = endOfCode(state, startLine, endLine);
  if (!closesWhatIsOpen(state.getLines(startLine, end, state.blkIndent, true))) return false;
  before.proseUntil = end;
  return true;
}

function indentOf(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

/** The line on which code would end, had it started here. */
function endOfCode(state: StateBlock, startLine: number, endLine: number): number {
  let end = startLine + 1;
  while (end < endLine && (state.isEmpty(end) || isIndentedCode(state, end))) end++;
  return end;
}

/** Whether lines end an element that they did not start. */
function closesWhatIsOpen(content: string): boolean {
  const open = new Map<string, number>();
  for (const [, slash, name = ""] of content.matchAll(tags)) {
    const count = (open.get(name.toLowerCase()) ?? 0) + (slash === "" ? 1 : -1);
    if (count < 0) return true;
    open.set(name.toLowerCase(), count);
  }
  return false;
}

/** Reads lines as Markdown, as though they were not indented. */
function readProse(state: StateBlock, startLine: number, end: number): true {
  const { blkIndent, lineMax, parentType } = state;
  state.blkIndent = state.sCount[startLine] ?? blkIndent;
  state.lineMax = end;
  state.md.block.tokenize(state, startLine, end);
  Object.assign(state, { blkIndent, lineMax, parentType });
  // The words are the HTML's: what comes after them is indented as they are.
  const { indent } = pageOf(state.env).htmlSoFar;
  htmlBefore(state).indent = indent;
  return true;
}

/** How many elements of the HTML before are open, and how far its end is indented. Each token is looked at once. */
function htmlBefore(state: StateBlock): Page["htmlSoFar"] {
  const { htmlSoFar } = pageOf(state.env);
  for (; htmlSoFar.tokens < state.tokens.length; htmlSoFar.tokens++) {
    const token = state.tokens[htmlSoFar.tokens];
    htmlSoFar.indent = 0;
    htmlSoFar.markdown = false;
    if (token?.type !== "html_block") continue;
    const lastLine = token.content.trimEnd().split("\n").at(-1) ?? "";
    htmlSoFar.indent = indentOfHtml(lastLine);
    htmlSoFar.markdown = opensMarkdown(lastLine);
    for (const [, slash] of token.content.matchAll(holders)) {
      htmlSoFar.open = Math.max(0, htmlSoFar.open + (slash === "" ? 1 : -1));
    }
  }
  return htmlSoFar;
}

/** How far the last line of HTML is indented. What follows a summary is a block of its own, which may be code. */
function indentOfHtml(lastLine: string): number {
  if (/<\/summary>$/i.test(lastLine)) return 0;
  return (/^[ \t]*/.exec(lastLine)?.[0] ?? "").replaceAll("\t", "    ").length;
}
