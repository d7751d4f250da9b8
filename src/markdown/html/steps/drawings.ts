import type { Element } from "hast";
import type { Step } from "../repair.ts";
import {
  contents,
  element,
  elementsOf,
  isElement,
  type Node,
  replaceElements,
  takeOut,
  text,
  wordsOf,
} from "../tree.ts";

const shapes: ReadonlySet<string> = new Set(
  "g path circle ellipse rect line polyline polygon text tspan title desc".split(" "),
);

/**
 * Drawings hold shapes and words only: what could load, run or move something goes. HTML inside one, which
 * would end the drawing when the page is read, stands after it.
 */
export const drawings: Step = (tree) => {
  replaceElements(tree, (old, ancestors) => {
    if (!isElement(old, "svg") || ancestors.some((ancestor) => isElement(ancestor, "svg"))) return undefined;
    const html: Node[] = takeOut(old, (part) => part.tagName === "foreignObject").flatMap(
      (part) => part.children,
    );
    keepShapes(old);
    return [old, ...contents(html)];
  });
};

function keepShapes(svg: Element): void {
  replaceElements(svg, (part) => {
    if (!shapes.has(part.tagName)) return part.children.filter((child) => isElement(child, ...shapes));
    if (part.tagName === "title" || part.tagName === "desc")
      return [element(part.tagName, {}, [text(wordsOf(part))])];
    return undefined;
  });
  const [title] = elementsOf(svg, (part) => part.tagName === "title");
  if (title && svg.properties.ariaHidden === undefined) svg.properties.role = "img";
}
