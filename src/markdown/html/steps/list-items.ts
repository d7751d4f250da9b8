import type { Step } from "../repair.ts";
import { element, elementsOf, isBlank, isElement, replaceElements, text } from "../tree.ts";

/** Lists hold items only, and items stand in lists. */
export const listItems: Step = (tree) => {
  replaceElements(tree, (old, ancestors) => {
    if (isElement(old, "li") && !isElement(ancestors.at(-1), "ul", "ol", "menu"))
      return [element("div", {}, old.children)];
    return undefined;
  });
  for (const list of elementsOf(tree, (found) => isElement(found, "ul", "ol"))) {
    list.children = list.children.flatMap((child) => {
      if (isBlank(child) || isElement(child, "li")) return child.type === "comment" ? [] : [child];
      return [element("li", {}, [child]), text("\n")];
    });
  }
};
