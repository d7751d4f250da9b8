import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import { type Attributes, parseAttributes } from "../directives/attributes.ts";
import { closingIndex, isIndentedCode, lineText } from "../tokens.ts";
import { attributesOf, inlineAttributes, noteAttributes } from "./inline-attributes.ts";

/**
 * kramdown's `{: .class}`: on a line of its own it belongs to the block right before it, or else to the one
 * after. Only classes that an author may use take effect, an id (block-ids.ts), and the size of a picture that stands in the
 * block alone. The rest has none, and is never shown: https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 */
export function blockAttributes(md: MarkdownIt): void {
  const alt = ["paragraph", "reference", "blockquote", "list", "table"];
  md.block.ruler.before("table", "block_attributes", onOwnLine, { alt });
  inlineAttributes(md);
  md.core.ruler.after("block", "block_attributes", apply);
}

function onOwnLine(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== 0x7b /* { */ || state.src.charCodeAt(start + 1) !== 0x3a /* : */)
    return false;
  if (isIndentedCode(state, startLine)) return false;
  const text = lineText(state, startLine).trimEnd();
  if (text.length > 300 || !text.endsWith("}") || text.indexOf("}") !== text.length - 1) return false;
  if (silent) return true;
  const token = state.push("block_attributes", "", 0);
  token.content = text.slice(2, -1);
  token.map = [startLine, startLine + 1];
  token.hidden = true;
  state.line = startLine + 1;
  return true;
}

/** Gives the classes to the block that they belong to, and takes the tokens out. */
function apply(state: StateCore): void {
  if (!state.tokens.some((token) => token.type === "block_attributes")) return;
  const kept: Token[] = [];
  /** The opening token of the block that ended last, for each level. */
  const ended = new Map<number, { opening: Token; line: number }>();
  const open: Token[] = [];
  let waiting: Waiting | undefined;
  for (const token of state.tokens) {
    if (token.type === "block_attributes") {
      const attributes = parseAttributes(token.content);
      const before = ended.get(token.level);
      const line = token.map?.[0] ?? 0;
      const found = { attributes, text: token.content };
      if (before?.line !== line) waiting = found;
      else give(before.opening, found);
      continue;
    }
    if (token.nesting === 1) {
      give(token, waiting);
      waiting = undefined;
      open.push(token);
    } else if (token.nesting === 0 && token.map) {
      if (isCode(token)) give(token, waiting);
      waiting = undefined;
      ended.set(token.level, { opening: token, line: token.map[1] });
    } else if (token.nesting === -1) {
      const opening = open.pop();
      if (opening?.map) ended.set(opening.level, { opening, line: opening.map[1] });
    }
    kept.push(token);
  }
  state.tokens = withoutContents(kept);
}

/** kramdown puts the list of contents in the place of a list with `{:toc}`; here the page has its own. */
function withoutContents(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const isContents = /^(?:bullet|ordered)_list_open$/.test(token.type) && attributesOf(token)?.values.toc;
    if (isContents) index = closingIndex(tokens, index);
    else kept.push(token);
  }
  return kept;
}

/** What stood between the braces. */
interface Waiting {
  readonly attributes: Attributes | undefined;
  readonly text: string;
}

function give(token: Token, found: Waiting | undefined): void {
  if (found === undefined) return;
  noteAttributes(token, found.attributes);
  if (isCode(token)) token.info ||= languageIn(found.text);
  else for (const name of found.attributes?.classes ?? []) token.attrJoin("class", name);
}

function isCode(token: Token): boolean {
  return token.type === "fence" || token.type === "code_block";
}

/** kramdown's `.language-python`, or `.python`. */
function languageIn(text: string): string {
  return /\.(?:language-)?([\w+#-]+)/.exec(text)?.[1] ?? "";
}
