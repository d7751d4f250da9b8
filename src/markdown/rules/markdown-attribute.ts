import MarkdownItClass, { type MarkdownIt, type StateCore, type Token } from "markdown-it";
import { paragraphEnders, tableParts } from "../html/tags.ts";

const tags = /<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi;
/** Python-Markdown takes it without a value too. */
const attribute = /\smarkdown(?:\s*=\s*(["']?)(1|block|span)\1)?(?=[\s/]*[/>]|\s+[a-z_:])/i;
/** Elements that hold blocks of Markdown; the others hold a line of it. */
const holders =
  /^(?:article|aside|blockquote|center|dd|details|div|figure|footer|header|li|main|nav|section|t[dh])$/i;
const verbatim = /^(?:code|pre|script|style|svg|textarea)$/i;
const summaryAtMost = /^\s*(?:<summary\b[^<>]*>[^\n]*<\/summary>\s*)?$/i;

/**
 * `markdown="1"`, as kramdown and Python-Markdown have it: what is in the element is Markdown
 * (https://kramdown.gettalong.org/syntax.html#html-blocks). Where the tag ends its line, the lines below it are read as
 * any others are; this is for words on the tag's own line, and for elements that hold no blocks.
 */
export function markdownAttribute(md: MarkdownIt): void {
  md.core.ruler.after("block", "markdown_attribute", (state: StateCore) => {
    if (!attribute.test(state.src)) return;
    state.tokens = state.tokens.flatMap((token) => (token.type === "html_block" ? parts(token) : [token]));
  });
}

/** Whether a line ends with a tag, or with a summary after a tag, below which Markdown follows. */
export function opensMarkdown(line: string): boolean {
  if (!attribute.test(line)) return false;
  let end: number | undefined;
  for (const { 0: tag, 1: name = "", index } of line.matchAll(tags)) {
    if (holders.test(name) && isOfBlocks(tag)) end = index + tag.length;
  }
  return end !== undefined && summaryAtMost.test(line.slice(end));
}

function isOfBlocks(tag: string): boolean {
  const found = attribute.exec(tag);
  return found !== null && found[2]?.toLowerCase() !== "span";
}

/** A block of HTML with the words of Markdown in it as tokens of their own. */
function parts(token: Token): Token[] {
  const { content } = token;
  const found: Token[] = [];
  let read = 0;
  let line = token.map?.[0] ?? 0;
  const take = (type: "html_block" | "inline", to: number): void => {
    const text = content.slice(read, to);
    const end = line + text.split("\n").length - 1;
    found.push(part(token, type, text, [line, Math.min(end + 1, token.map?.[1] ?? end + 1)]));
    [read, line] = [to, end];
  };
  const takeWords = (to: number): void => {
    const words = content.slice(read, Math.max(read, to)).trimEnd();
    if (words !== "") take("inline", read + words.length);
  };
  /** The element that the words here belong to, and say that they are Markdown. */
  let element = "";
  for (const { 0: tag, 1: name = "", index } of content.matchAll(tags)) {
    const isEnd =
      name === element || paragraphEnders.has(name.toLowerCase()) || tableParts.has(name.toLowerCase());
    if (element !== "" && isEnd) {
      takeWords(index);
      element = "";
    }
    if (element !== "" || verbatim.test(name) || !attribute.test(tag)) continue;
    element = name;
    // The white space around the words is the HTML's.
    const rest = content.slice(index + tag.length);
    take("html_block", content.length - rest.trimStart().length);
  }
  if (read === 0) return [token];
  if (element !== "") takeWords(content.length);
  take("html_block", content.length);
  return found;
}

function part(token: Token, type: "html_block" | "inline", text: string, map: [number, number]): Token {
  const made = new MarkdownItClass.Token(type, "", 0);
  Object.assign(made, {
    map,
    level: token.level,
    block: true,
    content: text,
  });
  if (type === "inline") made.children = [];
  return made;
}
