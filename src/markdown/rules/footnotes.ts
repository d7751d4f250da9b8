import type { MarkdownIt, Token } from "markdown-it";
import footnote from "markdown-it-footnote";

/** Footnotes, `[^1]`, with ids that no heading can have and links that say where they lead. */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote);
  const { rules } = md.renderer;
  rules.footnote_ref = (tokens, index) => {
    const { note, reference } = numbers(tokens[index]);
    return (
      `<sup class="app-footnote-reference"><a href="#app-footnote-${note}" id="app-footnote-${reference}">` +
      `<span class="nhsuk-u-visually-hidden">Footnote </span>${note}</a></sup>`
    );
  };
  rules.footnote_block_open = () => `<section class="app-footnotes" aria-label="Footnotes">\n<ol>\n`;
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) => `<li id="app-footnote-${numbers(tokens[index]).note}">`;
  rules.footnote_close = () => "</li>\n";
  rules.footnote_anchor = (tokens, index) => {
    const { reference } = numbers(tokens[index]);
    const label = `Back to footnote reference ${reference.replace("reference-", "")}`;
    return ` <a href="#app-footnote-${reference}" class="app-footnote-back" aria-label="${label}">↩︎</a>`;
  };
}

/** A note's number, and the name of one of the places that refer to it. */
function numbers(token: Token | undefined): { note: number; reference: string } {
  const note = Number(token?.meta?.id ?? 0) + 1;
  const repeat = Number(token?.meta?.subId ?? 0);
  return { note, reference: `reference-${note}${repeat > 0 ? `-${repeat + 1}` : ""}` };
}
