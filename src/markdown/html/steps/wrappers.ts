import type { Step } from "../repair.ts";
import { hasClass, isComponent, isElement, replaceElements } from "../tree.ts";

const wrappers = ["nhsuk-width-container", "nhsuk-width-container-fluid", "nhsuk-main-wrapper"];

/** A whole page's wrappers in a body, which stands in the page's own already, are taken away from their content. */
export const unwrapPage: Step = (tree) => {
  replaceElements(tree, (old, ancestors) => {
    const inHero = ancestors.some((ancestor) => hasClass(ancestor, "nhsuk-hero"));
    return isElement(old, "main") || (isComponent(old, ...wrappers) && !inHero) ? old.children : undefined;
  });
};
