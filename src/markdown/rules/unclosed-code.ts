import type { MarkdownIt, StateCore } from "markdown-it";
import { pageOf } from "../page.ts";

/** Tells of a code fence that opens and never closes: all that follows it is shown as code. */
export function unclosedCode(md: MarkdownIt): void {
  md.core.ruler.after("block", "unclosed_code", (state: StateCore) => {
    for (const token of state.tokens) {
      if (token.type !== "fence" || token.map === null || token.markup === "{%") continue;
      const page = pageOf(state.env);
      const [first, end] = token.map;
      const last = (page.lines[end - 1] ?? "").replace(/^[ \t>]+/, "").trimEnd();
      const mark = token.markup[0] ?? "`";
      const closes =
        end - 1 > first && last.length >= token.markup.length && last === mark.repeat(last.length);
      if (closes) continue;
      const fence = token.markup.slice(0, 10);
      page.problems.add(
        first,
        {
          rule: "code-unclosed",
          message: `The code that “${fence}” opens is never closed.`,
          remedy: `Write “${fence}” on a line of its own where the code ends.`,
        },
        fence,
      );
    }
  });
}
