import type { Element } from "hast";
import type { Step } from "../repair.ts";
import { hasClass, isComponent, isElement, replaceElements, setClasses, takeOut } from "../tree.ts";

/** Review dates, ways back and the list from A to Z of versions 2 to 9, as version 10 has them or does without. */
export const pageFurniture: Step = (tree) => {
  replaceElements(tree, (old) => {
    if (isComponent(old, "nhsuk-review-date")) return reviewDate(old);
    if (hasClass(old, "nhsuk-back-to-top__link")) dropIcons(old);
    if (hasClass(old, "nhsuk-back-link", "nhsuk-breadcrumb__back")) return backLink(old);
    if (hasClass(old, "nhsuk-nav-a-z__list")) {
      setClasses(old, ["nhsuk-list", "nhsuk-u-clear", "nhsuk-u-margin-0"]);
      old.properties.role = "list";
    }
    return undefined;
  });
};

function reviewDate(old: Element): Element["children"] {
  for (const child of old.children) {
    if (isElement(child, "p")) setClasses(child, ["nhsuk-body-s", "nhsuk-u-secondary-text-colour"]);
  }
  return old.children;
}

/** The class stood on a block around the link; now it stands on the link, whose arrow the style sheet draws. */
function backLink(old: Element): Element["children"] | undefined {
  const links = [old, ...old.children].filter((part): part is Element => isElement(part, "a"));
  for (const link of links) {
    setClasses(link, ["nhsuk-back-link"]);
    dropIcons(link);
  }
  return isElement(old, "a") || links.length === 0 ? undefined : old.children;
}

function dropIcons(link: Element): void {
  takeOut(link, (part) => part.tagName === "svg");
}
