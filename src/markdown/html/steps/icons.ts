import type { Element } from "hast";
import { icon, iconName } from "../nhsuk-icons.ts";
import type { Step } from "../repair.ts";
import { classesOf, elementsOf, isElement, replaceElements, wordsOf } from "../tree.ts";

/**
 * NHS.UK frontend's icons become version 10's; those that it has no more go, since its components draw what
 * they need. Other drawings stay, as far as the allow-list lets them.
 */
export const icons: Step = (tree) => {
  replaceElements(tree, (old) => {
    if (!isElement(old, "svg")) return undefined;
    const classes = classesOf(old);
    if (!classes.some((name) => name === "nhsuk-icon" || /^nhsuk-icon(?:__|--)/.test(name))) return undefined;
    const name = iconName(classes);
    return name === undefined ? [] : [icon(name, titleOf(old))];
  });
};

function titleOf(old: Element): string {
  const { ariaLabel } = old.properties;
  if (typeof ariaLabel === "string") return ariaLabel;
  const [title] = elementsOf(old, (child) => child.tagName === "title");
  return title ? wordsOf(title) : "";
}
