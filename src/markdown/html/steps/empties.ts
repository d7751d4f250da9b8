import type { Step } from "../repair.ts";
import { isBlank, isElement, replaceElements } from "../tree.ts";

/** Elements that say nothing when they hold nothing; one that others link to stays. */
export const dropEmpty: Step = (tree) => {
  replaceElements(tree, (old) => {
    if (
      !isElement(
        old,
        "b",
        "i",
        "em",
        "strong",
        "ins",
        "del",
        "u",
        "s",
        "small",
        "span",
        "sub",
        "sup",
        "p",
        "ul",
        "ol",
      )
    )
      return undefined;
    const { id, dataAppSlot, ariaHidden } = old.properties;
    if (id !== undefined || dataAppSlot !== undefined || ariaHidden !== undefined) return undefined;
    return old.children.every(isBlank) ? old.children : undefined;
  });
};
