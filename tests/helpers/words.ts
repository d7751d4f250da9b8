import type { Element, Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";

/** A page's tree, and what tests ask of it. */
export function pageOf(html: string): Root {
  return fromHtml(html);
}

/** Every element of a kind in a tree, in the order of the page. */
export function elements(tree: Nodes, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "element" && wanted(node)) found.push(node);
    if ("children" in node) stack.push(...node.children.toReversed());
  }
  return found;
}

/** The text of a tree with a space between elements, without scripts and styles. */
export function textOf(tree: Nodes): string {
  if (tree.type === "text") return tree.value;
  if (tree.type === "element" && ["script", "style", "template"].includes(tree.tagName)) return "";
  if (!("children" in tree)) return "";
  return tree.children.map(textOf).join(tree.type === "element" && inline.has(tree.tagName) ? "" : " ");
}

const inline = new Set([
  "a",
  "abbr",
  "b",
  "code",
  "del",
  "em",
  "i",
  "ins",
  "mark",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
]);

/** The words of a text, in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What part of the words (as often as each stands there) a page holds, from 0 to 1, and those that it lacks. */
export function kept(words: readonly string[], on: readonly string[]): { share: number; lost: string[] } {
  const left = new Map<string, number>();
  for (const word of on) left.set(word, (left.get(word) ?? 0) + 1);
  const lost = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return { share: words.length === 0 ? 1 : 1 - lost.length / words.length, lost };
}
