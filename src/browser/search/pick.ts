import type { Hit } from "../../search/search-index.ts";
import type { Ask } from "./address.ts";

/** The results that a reader's filters leave, in the order that they want. */
export function pick(hits: readonly Hit[], { kinds, tag, year, newest }: Ask): Hit[] {
  const left = hits.filter(
    (hit) =>
      (kinds.length === 0 || kinds.includes(hit.kind)) &&
      (tag === "" || hit.tags.includes(tag)) &&
      (year === 0 || hit.year === year),
  );
  // Documents are numbered from the newest on.
  return newest ? left.sort((a, b) => a.document - b.document) : left;
}
