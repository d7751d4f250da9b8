import type { Token } from "markdown-it";
import { icon } from "./directives/icons.ts";
import { textOf, trustedHtml } from "./tokens.ts";

export type Mark = "tick" | "cross";

/**
 * Marks the items of the outermost bulleted lists among these tokens with ticks or crosses, as nhsuk-frontend 10
 * does. `prefix` gives the HTML between an item's mark and its words.
 */
export function markItems(
  tokens: readonly Token[],
  mark: Mark,
  prefix: (words: string) => string = () => "",
): Token[] {
  const marked: Token[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "bullet_list_open" && depth === 0) {
      token.attrs = [
        ["class", `nhsuk-list nhsuk-list--${mark}`],
        ["role", "list"],
      ];
    }
    marked.push(token);
    depth += token.nesting;
    if (token.type === "list_item_open" && depth === 2) {
      marked.push(trustedHtml(`${icon(mark)}\n${prefix(textOf(tokens[index + 2]?.children ?? null))}`));
    }
  }
  return marked;
}
