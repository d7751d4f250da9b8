import { slugify, tagKey } from "../../content/slugs.ts";

/** How a tag is spelt on this site, where it is in use in another spelling; else as it was typed. */
export function usualSpelling(typed: string, tags: readonly string[]): string {
  const tag = typed
    .replace(/[,;\s]+/g, " ")
    .replace(/^[\s#]+/, "")
    .trim();
  return tags.find((known) => tagKey(known) === tagKey(tag)) ?? (slugify(tag) === "" ? "" : tag);
}
