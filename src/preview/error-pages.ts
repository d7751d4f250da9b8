import { formatProblem, type Problem } from "../content/problem.ts";
import { escapeHtml } from "../markdown/html.ts";

/** Puts what is wrong at the top of a page, where its author is looking. */
export function withErrors(html: string, errors: readonly Problem[], failures: readonly string[]): string {
  const lines = [...failures, ...errors.map((problem) => formatProblem(problem, "build"))];
  if (lines.length === 0) return html;
  const items = lines.slice(0, 10).map((line) => `<li>${escapeHtml(line)}</li>`);
  const title = lines.length === 1 ? "1 error" : `${lines.length} errors`;
  const box = `<div class="app-preview-errors" role="alert"><p><strong>${title}</strong></p><ul>${items.join("")}</ul></div>`;
  return html.replace(/<body[^>]*>/, (body) => body + box);
}

/** What stands in the place of a page that cannot be made, until what is wrong has been put right. */
export function errorPage(address: string, message: string): string {
  const words = `<h1>This page could not be made</h1><p>${escapeHtml(address)}</p><pre>${escapeHtml(message)}</pre>`;
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Error</title></head><body>${words}</body></html>`;
}
