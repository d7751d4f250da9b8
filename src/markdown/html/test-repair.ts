import type { RepairContext, Repaired } from "../types.ts";
import { repairHtml } from "./repair-html.ts";

/** Repairs HTML for a test, as though the Markdown were this HTML. */
export function repair(html: string, context: Partial<RepairContext> = {}): Repaired {
  return repairHtml(html, { path: "content/blog/post.md", bodyLine: 1, body: html, ...context });
}

/** The repaired HTML with each icon as `[name]` and without line breaks, so that it can be read. */
export function repaired(html: string, context: Partial<RepairContext> = {}): string {
  return repair(html, context)
    .html.replace(/<svg class="nhsuk-icon nhsuk-icon--([a-z-]+)"[^>]*>.*?<\/svg>/g, "[$1]")
    .replace(/\s*\n\s*/g, "")
    .trim();
}

/** The problems of a repair, a line each: `line:column rule`. */
export function problems(html: string, context: Partial<RepairContext> = {}): string[] {
  return repair(html, context).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}
