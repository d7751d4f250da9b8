import type { Element } from "hast";
import type { Step } from "../repair.ts";
import {
  classesOf,
  element,
  elementsOf,
  hasClass,
  isElement,
  replaceElements,
  setClasses,
  text,
  trimmed,
  wordsOf,
} from "../tree.ts";

/** Links that look like buttons get version 10's attributes; a `<button>`, which does nothing without a script, goes. */
export const buttons: Step = (tree, repair) => {
  for (const link of elementsOf(tree, (found) => isElement(found, "a"))) takeInButton(link);
  replaceElements(tree, (old) => {
    if (isElement(old, "button") && !classesOf(old).includes("nhsuk-code__button")) {
      const message = `A button does nothing on this site: its words, “${wordsOf(old)}”, stay.`;
      repair.report("html-unsafe", { message, remedy: "Write a link in its place." }, "<button", "button");
      return [text(" "), element("span", {}, trimmed(old.children)), text(" ")];
    }
    if (isElement(old, "a") && hasClass(old, "nhsuk-button")) {
      Object.assign(old.properties, { dataModule: "nhsuk-button", role: "button", draggable: "false" });
    }
    return undefined;
  });
};

/** `<a><button class="nhsuk-button">` was written for a link that looks like a button: the link takes the classes. */
function takeInButton(link: Element): void {
  const [only, ...others] = trimmed(link.children);
  if (!isElement(only, "button") || others.length > 0) return;
  setClasses(link, [...classesOf(link), ...classesOf(only)]);
  link.children = trimmed(only.children);
}
