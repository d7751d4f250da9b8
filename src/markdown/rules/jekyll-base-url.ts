import type { MarkdownIt, StateInline } from "markdown-it";

/*
 * Jekyll's `{{ site.baseurl }}` stood for the sub-path of the site, which resolving addresses takes care of here:
 * so it means nothing, in text and in addresses. In code it is text, as all other template syntax is everywhere.
 */

const atStart = /\{\{-?[ \t]{0,9}site\.baseurl[ \t]{0,9}-?\}\}/y;
const anywhere = /\{\{-?[ \t]{0,9}site\.baseurl[ \t]{0,9}-?\}\}/g;

/** Text without any `{{ site.baseurl }}`. */
export function withoutBaseUrl(text: string): string {
  return text.includes("site.baseurl") ? text.replace(anywhere, "") : text;
}

/** Leaves it out of text, and out of the addresses of links, pictures and references. */
export function jekyllBaseUrl(md: MarkdownIt): void {
  md.inline.ruler.before("text", "jekyll_base_url", inText);
  const parseLinkDestination = md.helpers.parseLinkDestination;
  md.helpers = {
    ...md.helpers,
    parseLinkDestination(text, start, max) {
      const length = lengthAt(text, start);
      if (length === 0) return parseLinkDestination(text, start, max);
      const rest = parseLinkDestination(text, start + length, max);
      return rest.ok && rest.str !== "" ? rest : { ok: true, pos: start + length, str: "/" };
    },
  };
}

function inText(state: StateInline): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x7b /* { */) return false;
  const length = lengthAt(state.src, state.pos);
  if (length === 0) return false;
  state.pos += length;
  return true;
}

function lengthAt(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x7b) return 0;
  atStart.lastIndex = start;
  return atStart.exec(text)?.[0].length ?? 0;
}
