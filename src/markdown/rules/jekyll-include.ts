import type { MarkdownIt, StateBlock } from "markdown-it";
import { setDirective } from "../directives/data.ts";
import { isIndentedCode, lineText } from "../tokens.ts";

const include = /\{%-?[ \t]{0,9}include[ \t]{1,9}[\w./-]{0,60}?openhealth-stats-plotly[^%\n]{0,80}%\}/g;

/** Whether a line is Jekyll's `{% include openhealth-stats-plotly.html %}` and nothing else: there it showed the chart. */
export function isChartInclude(line: string): boolean {
  return line.includes("{%") && line.replace(include, "").trim() === "";
}

/** HTML with the chart where such an include stands in it. */
export function replaceChartIncludes(html: string, chart: (offset: number) => string): string {
  return html.includes("{%") ? html.replace(include, (_, offset: number) => chart(offset)) : html;
}

/** Shows the statistics chart where Jekyll included it. */
export function jekyllInclude(md: MarkdownIt): void {
  md.block.ruler.before("fence", "jekyll_include", chart, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

function chart(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (state.src.charCodeAt(start) !== 0x7b /* { */ || isIndentedCode(state, startLine)) return false;
  if (!isChartInclude(lineText(state, startLine))) return false;
  if (silent) return true;
  const token = state.push("directive_open", "", 1);
  token.map = [startLine, startLine + 1];
  setDirective(token, { name: "chart", line: startLine });
  state.push("directive_close", "", -1);
  state.line = startLine + 1;
  return true;
}
