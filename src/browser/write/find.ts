/**
 * The element that a template made; it is an error of ours where there is none.
 * @throws an error that names the selector
 */
export function find<T extends Element>(
  selector: string,
  kind: { new (): T; readonly name: string },
  root: ParentNode = document,
): T {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The writing page has no ${kind.name} at ${selector}.`);
}

/** Makes an element with a class and words, which are text whatever they hold. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = "",
  ...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

/** A button that does not send the form. */
export function makeButton(className: string, words: string, click: () => void): HTMLButtonElement {
  const button = make("button", className, words);
  button.type = "button";
  button.addEventListener("click", click);
  return button;
}
