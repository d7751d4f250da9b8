import type { Element } from "hast";
import { isBlock, runsOf } from "../blocks.ts";
import type { Step } from "../repair.ts";
import { element, elementsOf, isBlank, isElement, type Node, type Parent, text, trimmed } from "../tree.ts";

const containers = ["div", "section", "article", "aside", "blockquote", "header", "footer", "td", "dd"];

/** Lines of text between blocks stand in paragraphs, and so does a picture that stands alone in the body. */
export const paragraphs: Step = (tree) => {
  for (const part of elementsOf(tree, (found) => isElement(found, ...containers))) wrapLines(part, hasText);
  wrapLines(tree, (nodes) => hasText(nodes) || nodes.some(isPicture));
};

function hasText(nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.type === "text" && !isBlank(node));
}

/** A picture, or the place of one. */
function isPicture(node: Node): boolean {
  if (!isElement(node)) return false;
  const isSlot = node.tagName === "span" && node.properties.dataAppSlot !== undefined;
  return isSlot || isElement(node, "img", "picture");
}

function wrapLines(parent: Parent, isLine: (nodes: readonly Node[]) => boolean): void {
  if (!parent.children.some((child) => isBlock(child) || isPicture(child))) return;
  parent.children = runsOf(parent.children).flatMap(({ block, nodes }) => {
    return block || !isLine(nodes) ? nodes : [text("\n"), element("p", {}, trimmed(nodes)), text("\n")];
  }) as Element["children"];
}
