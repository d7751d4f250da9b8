import type { Element } from "hast";
import type { Step } from "../repair.ts";
import { drawingTags } from "../tags.ts";
import {
  element,
  elementsOf,
  isBlank,
  isElement,
  type Node,
  replaceElements,
  takeOut,
  text,
  wordsOf,
} from "../tree.ts";

/**
 * Drawings hold shapes and words only: what could load, run or move something goes. HTML inside one, which
 * would end the drawing when the page is read, and words that it does not draw stand after it.
 */
export const drawings: Step = (tree) => {
  replaceElements(tree, (old, ancestors) => {
    if (!isElement(old, "svg") || ancestors.some((ancestor) => isElement(ancestor, "svg"))) return undefined;
    const html = takeOut(old, (part) => part.tagName === "foreignObject").flatMap((part) => part.children);
    return [old, ...html, ...keepShapes(old)];
  });
};

/** Takes from a drawing all but shapes, and gives back the words that were in the rest. */
function keepShapes(svg: Element): Node[] {
  const words: Node[] = [];
  replaceElements(svg, (part) => {
    if (part.tagName === "title" || part.tagName === "desc") {
      return [element(part.tagName, {}, [text(wordsOf(part))])];
    }
    const isShown = isElement(part, "text", "tspan");
    // One by one: those of a large drawing are more than a call takes arguments.
    if (!isShown) for (const word of strayWords(part)) words.push(word);
    if (drawingTags.has(part.tagName)) return undefined;
    return part.children;
  });
  for (const word of strayWords(svg)) words.push(word);
  const [title] = elementsOf(svg, (part) => part.tagName === "title");
  if (title && svg.properties.ariaHidden === undefined) svg.properties.role = "img";
  return words;
}

/** Takes out words that no text element draws. */
function strayWords(part: Element): Node[] {
  const isStray = (node: Node): boolean => node.type === "text" && !isBlank(node);
  const words = ["style", "script"].includes(part.tagName) ? [] : part.children.filter(isStray);
  part.children = part.children.filter((node) => !isStray(node));
  return words.flatMap((node) => [text(" "), node]);
}
