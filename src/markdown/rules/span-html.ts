import type { MarkdownIt, StateBlock } from "markdown-it";
import { inlineTags, spanTags, voidTags } from "../html/tags.ts";
import { isIndentedCode, lineText } from "../tokens.ts";
import { ruleNamed } from "./rule-named.ts";

/** A tag alone on its line. */
const alone = /^<\/?([a-z][a-z0-9]*)(?:\s(?:[^"'<>]|"[^"]*"|'[^']*')*)?\/?>\s*$/i;
const tags = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;

/** No element of the line goes over more lines than this: a bound on how often a line is looked at. */
const longest = 50;

/**
 * A tag of the line (`<img>`, `<span>`) that stands alone on its line starts no block: what is below it is Markdown.
 * CommonMark shows the signs of that (https://spec.commonmark.org/0.31.2/#html-blocks, the seventh kind); kramdown and
 * Python-Markdown, which the older sites had, do not.
 */
export function spanHtml(md: MarkdownIt): void {
  const htmlBlock = ruleNamed(md.block.ruler, "html_block");
  md.block.ruler.at(
    "html_block",
    (state, startLine, endLine, silent) => {
      if (silent || !isSpan(state, startLine)) return htmlBlock(state, startLine, endLine, silent);
      const { end, words, whole, blocks } = readSpan(state, startLine, endLine);
      if (!words) return htmlBlock(state, startLine, end, false);
      if (blocks) return htmlBlock(state, startLine, endLine, false);
      if (whole) return false;
      // A tag that ends further down, or started further up, holds blocks: it must not end with a paragraph.
      return htmlBlock(
        state,
        startLine,
        isIndentedCode(state, startLine + 1) ? endLine : startLine + 1,
        false,
      );
    },
    { alt: ["paragraph", "reference", "blockquote"] },
  );
}

function isSpan(state: StateBlock, line: number): boolean {
  const name = alone.exec(lineText(state, line))?.[1]?.toLowerCase() ?? "";
  return spanTags.has(name) && !isIndentedCode(state, line);
}

/**
 * The lines up to the next block: where they end, whether they hold words, whether their tags close one another, and
 * whether there are tags of blocks among them, further in.
 */
function readSpan(state: StateBlock, startLine: number, endLine: number) {
  let depth = 0;
  let least = 0;
  let words = false;
  let blocks = false;
  let end = startLine;
  do {
    const text = lineText(state, end);
    for (const [, slash, name = ""] of text.matchAll(tags)) {
      if (voidTags.has(name.toLowerCase())) continue;
      blocks ||= !inlineTags.has(name.toLowerCase());
      depth += slash === "" ? 1 : -1;
      least = Math.min(least, depth);
    }
    words ||= text.replace(tags, "").trim() !== "";
    end += 1;
  } while (end < Math.min(endLine, startLine + longest) && !isBlockEnd(state, end, endLine));
  return { end, words, blocks, whole: depth === 0 && least === 0 };
}

/** Whether a paragraph ends before a line. */
function isBlockEnd(state: StateBlock, line: number, endLine: number): boolean {
  if (state.isEmpty(line) || (state.sCount[line] ?? 0) < state.blkIndent) return true;
  const { parentType } = state;
  state.parentType = "paragraph";
  const ends = state.md.block.ruler.getRules("paragraph").some((rule) => rule(state, line, endLine, true));
  state.parentType = parentType;
  return ends;
}
