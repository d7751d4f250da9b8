import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openCheck } from "../check/check-site.ts";
import { eachLink } from "../check/each-link.ts";
import type { BuildOptions } from "../site/options.ts";
import { addressesIn } from "./addresses-in.ts";
import type { LeadsThere } from "./leads-to.ts";
import type { Links } from "./links-to.ts";
import { isListing, listedIn } from "./listed.ts";
import { linesOf } from "./places-of.ts";

/**
 * Where links to a page still stand after a change, as `path:line`, in order. The site is rendered again, so that what
 * is told is what is there and not what was meant to be.
 * @param links those that were to change, by the files' paths after it
 * @param leadsThere as the site was before
 * @param skip a file in which they may stay: the page's own, where nobody sees it
 */
export async function linksLeft(
  options: BuildOptions,
  links: Links,
  leadsThere: LeadsThere,
  skip?: string,
): Promise<string[]> {
  const check = await openCheck(options, []);
  const still: Links = new Map();
  eachLink(check, (_, written, path) => {
    if (links.get(path)?.has(written)) still.set(path, (still.get(path) ?? new Set()).add(written));
  });
  const paths = [...check.build.tree.files.keys()].filter((path) => path !== skip).sort();
  return paths.flatMap((path) => {
    const isPage = /^static\/.*\.html?$/i.test(path);
    if (!isPage && !isListing(path)) return [];
    const text = readFileSync(join(options.root, path), "utf8");
    const found = /\.ya?ml$/i.test(path)
      ? []
      : addressesIn(text).filter(({ href }) => leadsThere(href, path));
    if (!isPage) found.push(...listedIn(path, text, leadsThere));
    // What is relative, or written in a way that only the renderer knows.
    const others = [...(still.get(path) ?? [])].filter((each) => !found.some(({ href }) => href === each));
    const lines = new Set([...found.map(({ line }) => line), ...linesOf(text, others)]);
    if (others.length > 0 && lines.size === 0) lines.add(1);
    return [...lines].sort((one, other) => one - other).map((line) => `${path}:${line}`);
  });
}
