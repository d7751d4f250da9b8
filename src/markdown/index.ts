import { compareProblems } from "../content/problem.ts";
import { repairHtml } from "./html/repair-html.ts";
import { createMarkdown } from "./markdown.ts";
import { envOf, finish, Page } from "./page.ts";
import type { RenderContext, Rendered } from "./types.ts";

export { directives } from "./directives/index.ts";
export { readingMinutes } from "./excerpt.ts";

export interface MarkdownRenderer {
  /** Makes HTML of a body of Markdown. It reports what is wrong with the body and throws nothing. */
  render(body: string, context: RenderContext): Rendered;
}

/** Makes the renderer; make one and use it for every page. */
export function createRenderer(): MarkdownRenderer {
  const md = createMarkdown();
  return {
    render(body, context) {
      const page = new Page(context, body, true);
      const html = md.render(body, envOf(page));
      const problems = page.problems.all();
      if (!page.rawHtml) {
        return { html, headings: page.headings, features: page.features, problems };
      }
      const repaired = repairHtml(html, { ...context, body, trusted: page.trusted });
      return {
        html: finish(repaired.html, page, repaired.headings),
        headings: repaired.headings,
        features: new Set([...page.features, ...repaired.features]),
        problems: [...problems, ...repaired.problems].sort(compareProblems),
      };
    },
  };
}
