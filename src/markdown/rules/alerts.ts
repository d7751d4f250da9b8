import type { MarkdownIt, StateCore } from "markdown-it";
import { setDirective } from "../directives/data.ts";
import { closingIndex } from "../tokens.ts";

const marker = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|(?=\S)|$)/i;

const kinds: Readonly<Record<string, { name: string; label: string }>> = {
  note: { name: "inset", label: "Note" },
  tip: { name: "inset", label: "Tip" },
  important: { name: "inset", label: "Important" },
  warning: { name: "warning", label: "Warning" },
  caution: { name: "warning", label: "Caution" },
};

/**
 * GitHub's alerts, `> [!NOTE]` and the like, as NHS.UK's inset text and warning callout:
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function alerts(md: MarkdownIt): void {
  md.core.ruler.after("block", "alerts", (state: StateCore) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== "blockquote_open" || state.tokens[index + 1]?.type !== "paragraph_open") continue;
      const inline = state.tokens[index + 2];
      const found = inline && marker.exec(inline.content);
      const kind = kinds[found?.[1]?.toLowerCase() ?? ""];
      if (!inline || !found || !kind) continue;
      inline.content = inline.content.slice(found[0].length);
      if (inline.content.trim() === "") hideParagraph(state, index + 1);
      const close = state.tokens[closingIndex(state.tokens, index)];
      token.type = "directive_open";
      if (close) close.type = "directive_close";
      setDirective(token, {
        name: kind.name,
        line: token.map?.[0] ?? 0,
        title: kind.label,
      });
    }
    state.tokens = state.tokens.filter((token) => token.type !== "empty");
  });
}

/** The marker stood in a paragraph of its own, which is now empty. */
function hideParagraph(state: StateCore, index: number): void {
  for (const token of state.tokens.slice(index, index + 3)) token.type = "empty";
}
