import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";
import { isIndentedCode, lineText } from "../tokens.ts";

const comment = /^\{::comment[ \t]{0,9}\}/;
const end = /\{:\/(?:comment)?\}/;
/** What tells kramdown how to read the text, and is no part of it. */
const aside = /^(?:\{::options\b[^{}]{0,200}\/?\}|\{::nomarkdown[ \t]{0,9}\}|\{:\/(?:nomarkdown)?\})/;
/** A comment within a line is no longer than this. */
const longest = 2000;

/**
 * kramdown's extensions: `{::comment}` … `{:/comment}` is not for readers, and neither are the signs that switch its
 * own ways: https://kramdown.gettalong.org/syntax.html#extensions
 */
export function kramdownExtensions(md: MarkdownIt): void {
  md.block.ruler.before("table", "kramdown_extensions", onOwnLines, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
  md.inline.ruler.before("text", "kramdown_extensions", inLine);
}

function onOwnLines(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const text = lineText(state, startLine);
  if (!text.startsWith("{:") || isIndentedCode(state, startLine)) return false;
  const last = comment.test(text)
    ? endOfComment(state, startLine, endLine)
    : text.replace(aside, "").trim() === ""
      ? startLine
      : undefined;
  if (last === undefined) return false;
  if (!silent) state.line = last + 1;
  return true;
}

/** The line that ends a comment, if nothing but the comment ends on it. */
function endOfComment(state: StateBlock, startLine: number, endLine: number): number | undefined {
  let lines = ends.get(state);
  if (!lines) {
    lines = endsOf(state);
    ends.set(state, lines);
  }
  const line = lines[startLine];
  return line !== undefined && line < endLine ? line : undefined;
}

const ends = new WeakMap<StateBlock, readonly (number | undefined)[]>();

/** For each line, the one that ends a comment that starts on it: found once for all, or many comments would take long. */
function endsOf(state: StateBlock): (number | undefined)[] {
  const lines = new Array<number | undefined>(state.eMarks.length);
  let next: number | undefined;
  for (let line = state.eMarks.length - 1; line >= 0; line--) {
    const text = lineText(state, line);
    const found = end.exec(text);
    // Words behind it are read with their line, comment and all.
    if (found) next = text.slice(found.index + found[0].length).trim() === "" ? line : undefined;
    lines[line] = next;
  }
  return lines;
}

function inLine(state: StateInline): boolean {
  if (!state.src.startsWith("{:", state.pos)) return false;
  const rest = state.src.slice(state.pos, state.pos + longest);
  const found = comment.test(rest) ? end.exec(rest) : undefined;
  const length = found ? found.index + found[0].length : (aside.exec(rest)?.[0].length ?? 0);
  state.pos += length;
  return length > 0;
}
