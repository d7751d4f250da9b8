/** An element with a class and what stands in it. Text is always text: nothing here reads HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = "",
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...inside);
  return made;
}
