import type { Element } from "hast";
import { isBlock, runsOf } from "../blocks.ts";
import type { Step } from "../repair.ts";
import { inlineTags } from "../tags.ts";
import {
  contents,
  hasClass,
  isBlank,
  isElement,
  isHeading,
  type Node,
  replaceElements,
  text,
  trimmed,
} from "../tree.ts";

/** Elements that hold what their own parent may hold. */
const transparent = ["a", "ins", "del", "audio", "video", "svg"];

/**
 * Elements of the line hold no blocks: one that does becomes one before the block and one after, and so does
 * a paragraph. A heading, a summary and code that is set apart keep the block's words instead.
 */
export const lines: Step = (tree) => {
  replaceElements(tree, (old) => {
    if (!old.children.some(isBlock)) return undefined;
    if (isHeading(old) || isElement(old, "pre", "summary", "dt")) return flatten(old);
    const isLine = old.tagName === "p" || inlineTags.has(old.tagName);
    return isLine && !isElement(old, ...transparent) ? split(old) : undefined;
  });
};

function split(old: Element): Node[] {
  let { id, ...properties } = old.properties;
  return runsOf(old.children).flatMap(({ block, nodes }) => {
    if (block || nodes.every(isBlank)) return nodes;
    const children = old.tagName === "p" ? trimmed(nodes) : contents(nodes);
    const part: Element = { ...old, properties: { ...properties, id }, children };
    id = undefined;
    return [part];
  });
}

/** What cannot be taken apart stands after. */
function flatten(old: Element): Node[] {
  const after: Node[] = [];
  const before = isElement(old, "pre") ? [] : [text(" ")];
  replaceElements(old, (part) => {
    if (
      isElement(part, "table", "figure") ||
      hasClass(part, "app-embed") ||
      part.properties.dataAppSlot !== undefined
    ) {
      after.push(part);
      return [];
    }
    return isBlock(part) ? [...before, ...part.children, ...before] : undefined;
  });
  return [old, ...after];
}
