import type { Step } from "../repair.ts";
import { isBlank, isElement, replaceElements } from "../tree.ts";

const wordless = "p b i em strong ins del u s small span sub sup ul ol".split(" ");

/** Elements that say nothing when they hold nothing go; one that others link to stays. */
export const dropEmpty: Step = (tree) => {
  replaceElements(tree, (old) => {
    const { id, dataAppSlot, ariaHidden } = old.properties;
    if (
      !isElement(old, ...wordless) ||
      id !== undefined ||
      dataAppSlot !== undefined ||
      ariaHidden !== undefined
    ) {
      return undefined;
    }
    return old.children.every(isBlank) ? old.children : undefined;
  });
};
