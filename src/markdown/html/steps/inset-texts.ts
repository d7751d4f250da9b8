import type { Step } from "../repair.ts";
import { element, elementsOf, findClass, isComponent, text, trimmed } from "../tree.ts";

/** Inset text says "Information" to those who cannot see its bar, as version 10's does. */
export const insetTexts: Step = (tree) => {
  for (const inset of elementsOf(tree, (found) => isComponent(found, "nhsuk-inset-text"))) {
    if (findClass(inset, "nhsuk-u-visually-hidden")) continue;
    const hidden = element("span", { className: "nhsuk-u-visually-hidden" }, [text("Information: ")]);
    inset.children = [text("\n"), hidden, text("\n"), ...trimmed(inset.children), text("\n")];
  }
};
