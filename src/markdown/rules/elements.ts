import type { MarkdownIt, StateCore } from "markdown-it";

const classes: Readonly<Record<string, string>> = {
  blockquote_open: "app-quote",
  dl_open: "app-definitions",
};

/** Classes for elements that NHS.UK frontend has no style for. Paragraphs, headings, lists and links need none. */
export function elements(md: MarkdownIt): void {
  md.core.ruler.push("elements", (state: StateCore) => {
    for (const token of state.tokens) {
      const name = classes[token.type];
      if (name !== undefined) token.attrJoin("class", name);
    }
  });
}
