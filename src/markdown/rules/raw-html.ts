import type { MarkdownIt, StateCore } from "markdown-it";
import { type Page, pageOf } from "../page.ts";
import { withoutBaseUrl } from "./jekyll-base-url.ts";
import { replaceChartIncludes } from "./jekyll-include.ts";

/** Notes that a body holds HTML of its own, which must be repaired, and reads Jekyll's syntax in it. */
export function rawHtml(md: MarkdownIt): void {
  md.core.ruler.push("raw_html", (state: StateCore) => {
    const page = pageOf(state.env);
    for (const token of state.tokens) {
      if (token.type === "html_block") {
        page.rawHtml = true;
        token.content = withoutJekyll(token.content, page, token.map?.[0] ?? 0);
      }
      for (const child of token.type === "inline" ? (token.children ?? []) : []) {
        if (child.type !== "html_inline") continue;
        page.rawHtml = true;
        child.content = withoutBaseUrl(child.content);
      }
    }
  });
}

const verbatim = /^\s*<(?:pre|code|script|style|textarea)\b/i;

function withoutJekyll(html: string, page: Page, line: number): string {
  if (verbatim.test(html)) return html;
  return replaceChartIncludes(withoutBaseUrl(html), (offset) =>
    chartHtml(page, line + html.slice(0, offset).split("\n").length - 1),
  );
}

function chartHtml(page: Page, line: number): string {
  const answer = page.context.chart?.({ attributes: {} });
  if (answer !== undefined && "html" in answer) {
    page.features.add("chart");
    return page.trust(answer.html);
  }
  if (answer !== undefined) page.problems.add(line, answer.complaint);
  return "";
}
