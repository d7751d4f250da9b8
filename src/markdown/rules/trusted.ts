import type { MarkdownIt } from "markdown-it";

/** Writes out HTML that another rule has made. */
export function trusted(md: MarkdownIt): void {
  md.renderer.rules.trusted_html = (tokens, index) => tokens[index]?.content ?? "";
}
