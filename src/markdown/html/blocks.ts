import { paragraphEnders } from "./tags.ts";
import { isElement, type Node } from "./tree.ts";

/** Whether a node is a block, or an element of the line that holds one. */
export function isBlock(node: Node): boolean {
  if (!isElement(node)) return false;
  return paragraphEnders.has(node.tagName) || (node.tagName !== "svg" && node.children.some(isBlock));
}

/** Neighbours that are blocks, or that are of the line. */
export interface Run {
  readonly block: boolean;
  readonly nodes: Node[];
}

/** Parts nodes into runs of neighbours of one kind. */
export function runsOf(nodes: readonly Node[]): Run[] {
  const found: Run[] = [];
  for (const node of nodes) {
    const block = isBlock(node);
    const last = found.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else found.push({ block, nodes: [node] });
  }
  return found;
}
