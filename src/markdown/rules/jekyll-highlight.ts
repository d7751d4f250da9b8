import type { MarkdownIt, StateBlock } from "markdown-it";
import { pageOf } from "../page.ts";
import { isIndentedCode, lineText } from "../tokens.ts";

const opening = /^\{%-?[ \t]*highlight[ \t]+([\w+#.-]+)[^%]*%\}/;
const ending = /\{%-?[ \t]{0,9}endhighlight[ \t]{0,9}-?%\}\s*$/;

/** Jekyll's `{% highlight python %}` … `{% endhighlight %}` is a code block, as it was there. */
export function jekyllHighlight(md: MarkdownIt): void {
  md.block.ruler.before("fence", "jekyll_highlight", highlight, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

function highlight(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== 0x7b /* { */ || isIndentedCode(state, startLine)) return false;
  const first = lineText(state, startLine);
  const found = opening.exec(first);
  if (found === null) return false;
  const rest = first.slice(found[0].length);
  const end = ending.test(rest) ? startLine : findEnd(state, startLine + 1, endLine);
  if (end === undefined) return false;
  if (silent) return true;
  const token = state.push("fence", "code", 0);
  token.info = found[1] ?? "";
  token.markup = "{%";
  token.map = [startLine, end + 1];
  token.content =
    end === startLine ? `${rest.replace(ending, "")}\n` : content(state, rest, startLine + 1, end);
  state.line = end + 1;
  return true;
}

function content(state: StateBlock, first: string, from: number, end: number): string {
  const last = lineText(state, end).replace(ending, "");
  const between = state.getLines(from, end, state.blkIndent, true);
  return `${first.trim() === "" ? "" : `${first}\n`}${between}${last.trim() === "" ? "" : `${last}\n`}`;
}

/** The line that ends the code. A body that has none is searched once, not once for each beginning. */
function findEnd(state: StateBlock, from: number, endLine: number): number | undefined {
  const page = pageOf(state.env);
  if (page.noHighlightEndFrom !== undefined && from >= page.noHighlightEndFrom) return undefined;
  for (let line = from; line < endLine; line++) {
    if (ending.test(lineText(state, line))) return line;
  }
  page.noHighlightEndFrom = from;
  page.problems.add(from - 1, {
    rule: "code-unclosed",
    message: "“{% highlight %}” is never closed, so it is shown as text.",
    remedy: "Write “{% endhighlight %}” on a line of its own where the code ends, or use three backticks.",
  });
  return undefined;
}
