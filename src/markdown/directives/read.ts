import type { MarkdownIt, StateBlock } from "markdown-it";
import { type Page, pageOf } from "../page.ts";
import { isIndentedCode, lineText, pushInline, pushParagraph } from "../tokens.ts";
import { matchContainers } from "./containers.ts";
import { setDirective } from "./data.ts";
import { directiveOf } from "./index.ts";
import { suggestDirective } from "./suggest.ts";
import { readFence, readLeaf, readOpening, type Written } from "./syntax.ts";

/** Reads directives: `:::name Title` … `:::`, and `::name[Words](address)` on a line of its own. */
export function readDirectives(md: MarkdownIt): void {
  const alt = ["paragraph", "reference", "blockquote", "list"];
  md.block.ruler.before("fence", "directive_container", container, { alt });
  md.block.ruler.before("fence", "directive_leaf", leaf, { alt });
}

const colon = 0x3a;

function startsWithColons(state: StateBlock, line: number): boolean {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return (
    state.src.charCodeAt(start) === colon &&
    state.src.charCodeAt(start + 1) === colon &&
    !isIndentedCode(state, line)
  );
}

function container(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (!startsWithColons(state, startLine)) return false;
  const fence = readFence(lineText(state, startLine));
  if (fence === undefined) return false;
  if (silent) return true;
  const page = pageOf(state.env);
  page.containers ??= matchContainers(page.lines);
  state.line = startLine + 1;
  if (fence.rest === "") {
    strayEnd(page, startLine, fence.length);
    return true;
  }
  const written = readOpening(fence.rest);
  const close = page.containers.get(startLine);
  const known = directiveOf(written.name) !== undefined;
  if (!known) unknown(page, startLine, `:::${written.name}`, written.name);
  if (close === undefined || close >= endLine) {
    if (known) unclosed(page, startLine, written.name, fence.length);
    pushParagraph(state, startLine, written.title);
    return true;
  }
  if (known) open(state, startLine, written);
  else pushParagraph(state, startLine, written.title);
  readBody(state, startLine + 1, close);
  if (known) state.push("directive_close", "", -1);
  if (state.line >= close) state.line = close + 1;
  else if (known) unclosed(page, startLine, written.name, fence.length);
  return true;
}

function readBody(state: StateBlock, from: number, to: number): void {
  const { parentType, lineMax } = state;
  state.parentType = "directive";
  state.lineMax = to;
  state.line = from;
  if (from < to) state.md.block.tokenize(state, from, to);
  state.parentType = parentType;
  state.lineMax = lineMax;
}

function leaf(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if (!startsWithColons(state, startLine)) return false;
  const written = readLeaf(lineText(state, startLine));
  if (written === undefined) return false;
  const known = directiveOf(written.name) !== undefined;
  const bare = written.title === "" && Object.keys(written.attributes.values).length === 0;
  // "::name" alone, with no such name, is more likely code or punctuation than a directive.
  if (!known && bare) return false;
  if (silent) return true;
  state.line = startLine + 1;
  if (known) {
    open(state, startLine, written);
    state.push("directive_close", "", -1);
  } else {
    unknown(pageOf(state.env), startLine, `::${written.name}`, written.name);
    pushParagraph(state, startLine, written.title);
  }
  return true;
}

function open(state: StateBlock, line: number, written: Written): void {
  const token = state.push("directive_open", "", 1);
  token.map = [line, line + 1];
  setDirective(token, { ...written, line, inlineTitle: written.title !== "" });
  if (written.title !== "") pushInline(state, line, written.title);
}

function unknown(page: Page, line: number, offending: string, name: string): void {
  page.problems.add(
    line,
    {
      rule: "directive-unknown",
      message:
        name === "" ? "“:::” is followed by no name." : `There is no directive “${name.slice(0, 40)}”.`,
      remedy: suggestDirective(name),
    },
    offending,
  );
}

function unclosed(page: Page, line: number, name: string, length: number): void {
  const colons = ":".repeat(Math.min(length, 10));
  page.problems.add(line, {
    rule: "directive-unclosed",
    message: `“${colons}${name}” is never closed.`,
    remedy: `Write “${colons}” on a line of its own where it ends.`,
  });
}

function strayEnd(page: Page, line: number, length: number): void {
  const colons = ":".repeat(Math.min(length, 10));
  page.problems.add(line, {
    rule: "directive-unclosed",
    message: `“${colons}” closes nothing.`,
    remedy: `Take it out, or write the line that opens it before it, such as “${colons}inset”.`,
  });
}
