import type { Element, Root } from "hast";
import { icon } from "../nhsuk-icons.ts";
import type { Step } from "../repair.ts";
import {
  element,
  elementsOf,
  findClass,
  hasClass,
  isBlank,
  isComponent,
  isElement,
  removeClasses,
  replaceElements,
  takeOut,
  text,
  trimmed,
} from "../tree.ts";
import { layoutClasses } from "./card.ts";

/** Action links of versions 2 to 9, a link in a `div`, become version 10's, a link with the class itself. */
export const actionLinks: Step = (tree) => {
  const rows = inRows(tree);
  replaceElements(tree, (old, ancestors) => {
    if (isElement(old, "a")) {
      const inWrapper = ancestors.some((ancestor) => hasClass(ancestor, "nhsuk-action-link"));
      if (inWrapper || hasClass(old, "nhsuk-action-link__link", "nhsuk-action-link")) drawActionLink(old);
      return undefined;
    }
    if (!isComponent(old, "nhsuk-action-link")) return undefined;
    removeClasses(old, "nhsuk-action-link");
    const [only, ...others] = old.children.filter((child) => !isBlank(child));
    // Links that follow one another keep their blocks, or they would stand in one line.
    return only && others.length === 0 && !rows.has(old) ? [only] : undefined;
  });
};

function drawActionLink(link: Element): void {
  takeOut(link, (child) => child.tagName === "svg");
  const words = findClass(link, "nhsuk-action-link__text")?.children ?? link.children;
  const span = element("span", { className: "nhsuk-action-link__text" }, trimmed(words));
  const reverse = hasClass(link, "nhsuk-action-link--reverse") ? ["nhsuk-action-link--reverse"] : [];
  link.properties.className = ["nhsuk-action-link", ...reverse, ...layoutClasses(link)];
  link.children = [text("\n"), icon("arrow-right-circle"), text("\n"), span, text("\n")];
}

/** Action links whose neighbour is one too. */
function inRows(tree: Root): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const parent of [tree, ...elementsOf(tree)]) {
    const parts = parent.children.filter((child) => isElement(child));
    parts.forEach((part, at) => {
      const next = parts[at + 1];
      if (!next || !hasClass(part, "nhsuk-action-link") || !hasClass(next, "nhsuk-action-link")) return;
      found.add(part).add(next);
    });
  }
  return found;
}
