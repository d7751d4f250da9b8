import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { pageOf } from "../page.ts";
import { attributesOf } from "./inline-attributes.ts";

/**
 * Gives blocks the ids that their authors chose, with kramdown's `{: #id}`, so that links to them lead there. Headings
 * have theirs before: one of the same id goes first.
 */
export function blockIds(md: MarkdownIt): void {
  md.core.ruler.push("block_ids", (state: StateCore) => {
    const { headingIds } = pageOf(state.env);
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === "heading_open") continue;
      const id = attributesOf(token)?.id;
      const shown = id === undefined ? undefined : shownBy(token, state.tokens[index - 1]);
      const free = id === undefined || shown === undefined ? undefined : headingIds.chosen(id);
      if (free !== undefined) shown?.attrSet("id", free);
    }
  });
}

/** What has an element: a paragraph in a tight list has none, and what it stands in has it. */
function shownBy(token: Token, before: Token | undefined): Token | undefined {
  return token.hidden ? before : token;
}
