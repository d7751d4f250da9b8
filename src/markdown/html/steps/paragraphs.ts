import type { Element } from "hast";
import type { Step } from "../repair.ts";
import { paragraphEnders } from "../tags.ts";
import {
  element,
  elementsOf,
  isBlank,
  isElement,
  type Node,
  type Parent,
  replaceElements,
  text,
  trimmed,
} from "../tree.ts";

const containers = ["div", "section", "article", "aside", "blockquote", "header", "footer", "td", "dd"];

/**
 * Paragraphs hold lines of text only, and lines of text between blocks stand in paragraphs; empty paragraphs,
 * which the parser makes of misplaced end tags, go.
 */
export const paragraphs: Step = (tree) => {
  replaceElements(tree, (old) => {
    if (!isElement(old, "p")) return undefined;
    if (old.children.every(isBlank)) return [];
    return old.children.some(isBlock) ? split(old) : undefined;
  });
  for (const part of elementsOf(tree, (found) => isElement(found, ...containers))) wrapLines(part, hasText);
  wrapLines(tree, (nodes) => hasText(nodes) || nodes.some(isPicture));
};

function isBlock(node: Node): boolean {
  if (!isElement(node)) return false;
  return paragraphEnders.has(node.tagName) || (!isElement(node, "svg") && node.children.some(isBlock));
}

/** A paragraph that a block stands in becomes one before it and one after. */
function split(paragraph: Element): Node[] {
  return runs(paragraph.children).flatMap(({ block, nodes }) => {
    if (block || nodes.every(isBlank)) return nodes;
    return [{ ...paragraph, properties: { ...paragraph.properties }, children: trimmed(nodes) }];
  });
}

function hasText(nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.type === "text" && !isBlank(node));
}

/** A picture, or the place of one. */
function isPicture(node: Node): boolean {
  if (!isElement(node)) return false;
  return (
    isElement(node, "img", "picture") ||
    (node.tagName === "span" && node.properties.dataAppSlot !== undefined)
  );
}

function wrapLines(parent: Parent, isLine: (nodes: readonly Node[]) => boolean): void {
  if (!parent.children.some((child) => isBlock(child) || isPicture(child))) return;
  parent.children = runs(parent.children).flatMap(({ block, nodes }) => {
    return block || !isLine(nodes) ? nodes : [text("\n"), element("p", {}, trimmed(nodes)), text("\n")];
  }) as Element["children"];
}

/** Neighbours that are lines of text, and neighbours that are blocks. */
function runs(nodes: readonly Node[]): { block: boolean; nodes: Node[] }[] {
  const found: { block: boolean; nodes: Node[] }[] = [];
  for (const node of nodes) {
    const block = isBlock(node);
    const last = found.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else found.push({ block, nodes: [node] });
  }
  return found;
}
