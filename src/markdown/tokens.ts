import MarkdownIt, { type StateBlock, type Token } from "markdown-it";

/** A token for HTML that the renderer itself made: it needs no repair. */
export function trustedHtml(html: string): Token {
  const token = new MarkdownIt.Token("trusted_html", "", 0);
  token.content = html;
  return token;
}

/** The words of inline tokens, with pictures' descriptions and without HTML. */
export function textOf(children: readonly Token[] | null): string {
  let text = "";
  for (const token of children ?? []) {
    if (token.type === "text" || token.type === "code_inline" || token.type === "text_special")
      text += token.content;
    else if (token.type === "softbreak" || token.type === "hardbreak") text += " ";
    else if (token.type === "image") text += textOf(token.children);
  }
  return text;
}

/** A line of a block as its rule sees it: without the indentation and the marks of what it stands in. */
export function lineText(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line] ?? start);
}

/** Whether a line is indented so far that it is code, or stands outside the block altogether. */
export function isIndentedCode(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

/** The index of the token that closes what the token at `open` opens. Linear in what lies between. */
export function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

/** A paragraph with these words, as Markdown, which stand on a line of the body. */
export function pushParagraph(state: StateBlock, line: number, words: string): void {
  if (words === "") return;
  state.push("paragraph_open", "p", 1).map = [line, line + 1];
  pushInline(state, line, words);
  state.push("paragraph_close", "p", -1);
}

/** Words that are Markdown, for the inline rules to read. */
export function pushInline(state: StateBlock, line: number, words: string): void {
  const inline = state.push("inline", "", 0);
  inline.content = words;
  inline.map = [line, line + 1];
  inline.children = [];
}
