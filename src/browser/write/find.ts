import { element } from "../element.ts";

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

/** A button that does not send the form. */
export function makeButton(className: string, words: string, click: () => void): HTMLButtonElement {
  const button = element("button", className, words);
  button.type = "button";
  button.addEventListener("click", click);
  return button;
}
