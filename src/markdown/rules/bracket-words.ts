import type { MarkdownIt, StateCore } from "markdown-it";
import { complaintOf } from "../html/bracket-words.ts";
import { pageOf } from "../page.ts";
import { lineText } from "../tokens.ts";
import { ruleNamed } from "./rule-named.ts";

const mark = "bracket words";

/** Shows words in angle brackets, such as `<your name>`, which CommonMark takes for HTML. */
export function bracketWords(md: MarkdownIt): void {
  const htmlBlock = ruleNamed(md.block.ruler, "html_block");
  md.block.ruler.at(
    "html_block",
    (state, startLine, endLine, silent) => {
      const source = /^<[^<>]*>/.exec(lineText(state, startLine))?.[0];
      if (source !== undefined && pageOf(state.env).bracketWords.has(source)) return false;
      return htmlBlock(state, startLine, endLine, silent);
    },
    { alt: ["paragraph", "reference", "blockquote"] },
  );
  const htmlInline = ruleNamed(md.inline.ruler, "html_inline");
  md.inline.ruler.at("html_inline", (state, silent) => {
    const start = state.pos;
    if (!htmlInline(state, true)) return false;
    const source = state.src.slice(start, state.pos);
    state.pos = start;
    if (!pageOf(state.env).bracketWords.has(source)) return htmlInline(state, silent);
    // The bracket alone is taken for text: what follows it is Markdown again.
    state.pos += 1;
    if (silent) return true;
    const token = state.push("text_special", "", 0);
    token.content = "<";
    token.markup = source;
    token.info = mark;
    return true;
  });
  md.core.ruler.after("inline", "bracket_words", report);
}

function report(state: StateCore): void {
  const page = pageOf(state.env);
  let line = 0;
  for (const token of state.tokens) {
    if (token.map !== null) line = token.map[0];
    for (const { type, info, markup } of token.children ?? []) {
      if (type === "text_special" && info === mark)
        page.problems.add(line, complaintOf(markup), markup.split("\n")[0]);
    }
  }
}
