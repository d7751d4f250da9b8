import { createRenderer } from "../index.ts";
import type { RenderContext, Rendered } from "../types.ts";

const renderer = createRenderer();

/** Renders a body for a test: a file `content/blog/post.md` whose body starts on line 10, unless told otherwise. */
export function render(body: string, context: Partial<RenderContext> = {}): Rendered {
  return renderer.render(body, { path: "content/blog/post.md", bodyLine: 10, ...context });
}

/** The HTML of a body without the white space around it. */
export function htmlOf(body: string, context: Partial<RenderContext> = {}): string {
  return render(body, context).html.trim();
}

/** The problems of a body, a short line each: `line:column rule`. */
export function problemsOf(body: string, context: Partial<RenderContext> = {}): string[] {
  return render(body, context).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}
