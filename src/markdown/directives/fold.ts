import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { directiveData } from "./data.ts";

/**
 * Makes one token of each directive, with its body as the token's children, so that a component is rendered
 * as a whole, like a macro. It runs last: all other rules see the tokens in one flat row.
 */
export function foldDirectives(md: MarkdownIt): void {
  md.core.ruler.push("fold_directives", fold);
}

function fold(state: StateCore): void {
  if (!state.tokens.some((token) => token.type === "directive_open")) return;
  let row: Token[] = [];
  const rows: { row: Token[]; opening: Token }[] = [];
  let titled: Token | undefined;
  for (const token of state.tokens) {
    const data = titled && directiveData(titled);
    titled = undefined;
    if (data?.inlineTitle && token.type === "inline") {
      data.titleTokens = token.children ?? [];
    } else if (token.type === "directive_open") {
      titled = token;
      rows.push({ row, opening: token });
      row = [];
    } else if (token.type === "directive_close") {
      const outer = rows.pop();
      if (outer === undefined) continue;
      const folded = outer.opening;
      folded.type = "directive";
      folded.nesting = 0;
      folded.block = true;
      folded.children = row;
      row = outer.row;
      row.push(folded);
    } else row.push(token);
  }
  state.tokens = row;
}
