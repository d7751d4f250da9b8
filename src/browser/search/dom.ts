import type { Piece } from "../../search/snippet.ts";
import { element } from "../element.ts";

/** A link to an address of our own making. */
export function link(href: string, ...inside: readonly (Node | string)[]): HTMLAnchorElement {
  const made = element("a", "", ...inside);
  made.href = href;
  return made;
}

/** A text with what was found in it marked. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, hit }) => (hit ? element("mark", "app-mark", text) : text));
}
