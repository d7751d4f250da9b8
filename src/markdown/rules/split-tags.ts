import type { MarkdownIt, StateBlock } from "markdown-it";
import { pageOf } from "../page.ts";
import { lineText } from "../tokens.ts";
import { ruleNamed } from "./rule-named.ts";

/** A tag as CommonMark has it, https://spec.commonmark.org/0.31.2/#raw-html, but for its last bracket. */
const unfinished =
  /^<(?:[a-z][a-z0-9-]*(?:\s+[a-z_:][\w:.-]*(?:\s*=\s*(?:[^\s"'=<>`]+|"[^"]*"|'[^']*'))?)*|\/[a-z][a-z0-9-]*)\s*$/i;

/**
 * The bracket that ends a tag may stand first on a line, as formatters of HTML put it (`</a\n>`): it starts no
 * quotation there.
 */
export function splitTags(md: MarkdownIt): void {
  const blockquote = ruleNamed(md.block.ruler, "blockquote");
  md.block.ruler.at(
    "blockquote",
    (state, startLine, endLine, silent) => {
      if (silent && lineText(state, startLine).startsWith(">") && isTagOpen(state, startLine)) return false;
      return blockquote(state, startLine, endLine, silent);
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}

/** Whether the block that is being read has a tag that is not finished at a line. Looks back no further than its bracket. */
function isTagOpen(state: StateBlock, line: number): boolean {
  const lines: string[] = [];
  for (let before = line - 1; before >= state.line; before--) {
    const text = lineText(state, before);
    const start = text.lastIndexOf("<");
    lines.push(text.slice(Math.max(start, 0)));
    if (start < 0) continue;
    const source = lines.reverse().join("\n");
    return unfinished.test(source) && !pageOf(state.env).bracketWords.has(`${source}>`);
  }
  return false;
}
