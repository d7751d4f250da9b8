import type { MarkdownIt, StateBlock } from "markdown-it";
import { pageOf } from "../page.ts";
import { isIndentedCode } from "../tokens.ts";

/** Elements that hold blocks, and that authors indent the inside of. None that may go without an end tag. */
const holders =
  /<(\/?)(?:article|aside|blockquote|center|details|div|dl|figure|footer|header|main|nav|ol|section|table|ul)\b[^<>]*>/gi;

/**
 * Inside an author's HTML, an indented line with a tag in it is HTML, though a blank line stands before it.
 * CommonMark would show it as code; the older sites, and whoever wrote it, took it for HTML.
 */
export function indentedHtml(md: MarkdownIt): void {
  md.block.ruler.before("code", "indented_html", html);
}

function html(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || !isIndentedCode(state, startLine) || openElements(state) === 0) return false;
  let end = startLine + 1;
  while (end < endLine && !state.isEmpty(end) && (state.sCount[end] ?? 0) >= state.blkIndent) end++;
  const content = state.getLines(startLine, end, state.blkIndent, true);
  if (!/<\/?[a-z][^<>]*>/i.test(content)) return false;
  const token = state.push("html_block", "", 0);
  token.map = [startLine, end];
  token.content = content;
  state.line = end;
  return true;
}

/** How many elements of the HTML before are still open. Each token is looked at once. */
function openElements(state: StateBlock): number {
  const { htmlSoFar } = pageOf(state.env);
  for (; htmlSoFar.tokens < state.tokens.length; htmlSoFar.tokens++) {
    const token = state.tokens[htmlSoFar.tokens];
    if (token?.type !== "html_block") continue;
    for (const [, slash] of token.content.matchAll(holders)) {
      htmlSoFar.open = Math.max(0, htmlSoFar.open + (slash === "" ? 1 : -1));
    }
  }
  return htmlSoFar.open;
}
