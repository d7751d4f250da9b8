import { compareProblems } from "../content/problem.ts";
import { repairHtml } from "./html/repair-html.ts";
import { createMarkdown } from "./markdown.ts";
import { envOf, finish, Page } from "./page.ts";
import { excerpt } from "./text.ts";
import type { RenderContext, Rendered, RepairHtml } from "./types.ts";

export { directives } from "./directives/index.ts";
export { plainSummary, readingMinutes } from "./excerpt.ts";
export { placeHeadings } from "./heading-levels.ts";
export { excerpt, plainText, shorten } from "./text.ts";
export type * from "./types.ts";

export interface RendererOptions {
  /** Repairs HTML that authors wrote themselves. The site's own way, where none is given. */
  readonly repairHtml?: RepairHtml;
}

export interface MarkdownRenderer {
  /** Makes HTML of a body of Markdown. It reports what is wrong with the body and throws nothing. */
  render(body: string, context: RenderContext): Rendered;
}

/** Makes the renderer; make one and use it for every page. */
export function createRenderer(options: RendererOptions = {}): MarkdownRenderer {
  const md = createMarkdown();
  const repair = options.repairHtml ?? repairHtml;
  return {
    render(body, context) {
      const page = new Page(context, body, true);
      const html = md.render(body, envOf(page));
      const problems = page.problems.all();
      if (!page.rawHtml) {
        return { html, headings: page.headings, features: page.features, problems, excerpt: excerpt(html) };
      }
      const repaired = repair(html, { ...context, body, trusted: page.trusted });
      const whole = finish(repaired.html, page, repaired.headings);
      return {
        html: whole,
        headings: repaired.headings,
        features: new Set([...page.features, ...repaired.features]),
        problems: [...problems, ...repaired.problems].sort(compareProblems),
        excerpt: excerpt(whole),
      };
    },
  };
}
