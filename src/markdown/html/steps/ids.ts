import type { Step } from "../repair.ts";
import { elementsOf } from "../tree.ts";

/** Ids of the page around the body. */
const taken: ReadonlySet<string> = new Set(["maincontent", "main-content"]);

/** An id stands once on a page, and is not one of the page's own. */
export const uniqueIds: Step = (tree) => {
  const used = new Set<string>();
  for (const { properties } of elementsOf(tree)) {
    const { id } = properties;
    if (id === undefined) continue;
    if (typeof id !== "string" || !isAllowed(id) || used.has(id)) delete properties.id;
    else used.add(id);
  }
};

function isAllowed(id: string): boolean {
  return !taken.has(id) && id !== "" && !/\s/.test(id) && !/^(?:app-|__)/.test(id);
}
