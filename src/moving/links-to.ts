import type { OpenCheck } from "../check/check-site.ts";
import { eachLink } from "../check/each-link.ts";
import { readText } from "../site/tree.ts";
import { addressesIn } from "./addresses-in.ts";
import { type LeadsThere, withoutRest } from "./leads-to.ts";
import { isListing } from "./listed.ts";

/** Links as they are written, by the file that they stand in. */
export type Links = Map<string, Set<string>>;

/**
 * The links in content that lead to some addresses. The renderer tells of all in bodies; what a page shows beside its
 * body, such as who was at a meeting, is found in the text.
 */
export function linksTo(
  check: Pick<OpenCheck, "build" | "bodies">,
  addresses: ReadonlySet<string>,
  leadsThere: LeadsThere,
): Links {
  const found: Links = new Map();
  const add = (path: string, href: string) => found.set(path, (found.get(path) ?? new Set()).add(href));
  eachLink(check, (link, written, path) => {
    if (addresses.has(withoutRest(link.href))) add(path, written);
  });
  const { tree } = check.build;
  for (const file of tree.files.values()) {
    const { path } = file;
    if (!isListing(path) || !/\.md$/i.test(path)) continue;
    const read = readText(tree.root, file);
    // What cannot be read, the site does not show: it must keep nobody from taking a page down.
    if ("problem" in read) continue;
    for (const { href } of addressesIn(read.text)) if (leadsThere(href, path)) add(path, href);
  }
  return found;
}
