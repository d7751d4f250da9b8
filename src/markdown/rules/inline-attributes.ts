import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { type Attributes, parseAttributes } from "../directives/attributes.ts";

const known = new WeakMap<Token, Attributes>();

/** Remembers the attributes that an author gave a picture, or the block that it stands in. */
export function noteAttributes(token: Token, attributes: Attributes | undefined): void {
  if (attributes !== undefined) known.set(token, attributes);
}

/** The attributes that an author gave a token, if any. */
export function attributesOf(token: Token | undefined): Attributes | undefined {
  return token && known.get(token);
}

/**
 * Attributes right after a link, a picture or bold words belong to those: kramdown's `{: .class}`, and after a link or
 * a picture also `{width=50%}` as Pandoc and Python-Markdown have it. They are never shown.
 */
export function inlineAttributes(md: MarkdownIt): void {
  md.inline.ruler.before("text", "inline_attributes", afterSpan);
}

function afterSpan(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x7b /* { */ || state.pos === 0) return false;
  if (!/[)\]*_`>]/.test(state.src[state.pos - 1] ?? "")) return false;
  const source = /^\{[^{}\n]*\}/.exec(state.src.slice(state.pos, state.pos + 200))?.[0];
  if (source === undefined) return false;
  const isKramdown = source.startsWith("{:");
  const attributes = parseAttributes(source.slice(isKramdown ? 2 : 1, -1));
  const last = state.pending === "" ? state.tokens.at(-1) : undefined;
  if (!isKramdown && !(isSpan(last) && attributes && isMarkup(source))) return false;
  if (!silent && last?.type === "image") noteAttributes(last, attributes);
  state.pos += source.length;
  return true;
}

function isSpan(token: Token | undefined): boolean {
  return token?.type === "image" || token?.type === "link_close";
}

/** Whether words in braces could be nothing else than attributes. */
function isMarkup(source: string): boolean {
  return /=|^\{\s*[.#]/.test(source);
}
