import type { Step } from "../repair.ts";
import { element, hasClass, isElement, replaceElements, takeOut, text } from "../tree.ts";

const wrappers = ["nhsuk-width-container", "nhsuk-width-container-fluid", "nhsuk-main-wrapper"];

/** A whole page's wrappers in a body, which stands in the page's own already, are taken away from their content. */
export const unwrapPage: Step = (tree) => {
  replaceElements(tree, (old, ancestors) => {
    const inHero = ancestors.some((ancestor) => hasClass(ancestor, "nhsuk-hero"));
    if (isElement(old, "main") || (hasClass(old, ...wrappers) && !inHero)) return old.children;
    return undefined;
  });
};

/** Parts of older components that version 10 does without: what they held stays. */
export const unwrapParts: Step = (tree) => {
  replaceElements(tree, (old, ancestors) => {
    if (hasClass(old, "nhsuk-review-date")) {
      for (const child of old.children) {
        if (isElement(child, "p"))
          child.properties.className = ["nhsuk-body-s", "nhsuk-u-secondary-text-colour"];
      }
      return old.children;
    }
    if (hasClass(old, "nhsuk-back-link", "nhsuk-breadcrumb__back") && !isElement(old, "a")) {
      const links = old.children.filter((child) => isElement(child, "a"));
      for (const link of links) if (isElement(link)) link.properties.className = ["nhsuk-back-link"];
      return links.length > 0 ? old.children : undefined;
    }
    if (hasClass(old, "nhsuk-nav-a-z__list")) {
      old.properties.className = ["nhsuk-list", "nhsuk-u-clear", "nhsuk-u-margin-0"];
      old.properties.role = "list";
    }
    if (hasClass(old, "nhsuk-back-to-top__link", "nhsuk-back-link"))
      takeOut(old, (part) => part.tagName === "svg");
    const inDrawing = ancestors.some((ancestor) => isElement(ancestor, "svg"));
    if (isElement(old, "noembed", "noframes", "xmp", "textarea", "title") && !inDrawing) {
      return [text(" "), element("span", {}, old.children), text(" ")];
    }
    return undefined;
  });
};
