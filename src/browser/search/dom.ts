import type { Piece } from "../../search/snippet.ts";

/** An element with a class and what stands in it. Text is always text: nothing here reads HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...inside);
  return made;
}

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
