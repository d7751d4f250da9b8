import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type Mark, markItems } from "../list-marks.ts";
import { closingIndex } from "../tokens.ts";

/** Gives a list with kramdown's `{: .nhsuk-list--tick}` or `--cross` the icons that those lists have now. */
export function markedLists(md: MarkdownIt): void {
  md.core.ruler.push("marked_lists", (state: StateCore) => {
    if (!state.tokens.some((token) => markOf(token) !== undefined)) return;
    const tokens: Token[] = [];
    for (let index = 0; index < state.tokens.length; index++) {
      const token = state.tokens[index];
      if (token === undefined) continue;
      const mark = markOf(token);
      if (mark === undefined) tokens.push(token);
      else {
        const end = closingIndex(state.tokens, index);
        // One by one: a long list's tokens are more than a call takes arguments.
        for (const marked of markItems(state.tokens.slice(index, end + 1), mark)) tokens.push(marked);
        index = end;
      }
    }
    state.tokens = tokens;
  });
}

function markOf(token: Token): Mark | undefined {
  if (token.type !== "bullet_list_open" || token.attrs === null) return undefined;
  return /nhsuk-list--(tick|cross)\b/.exec(String(token.attrGet("class") ?? ""))?.[1] as Mark | undefined;
}
