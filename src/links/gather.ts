import { openCheck } from "../check/check-site.ts";
import { eachLink } from "../check/each-link.ts";
import type { BuildOptions } from "../site/options.ts";

/** A link to another site, and the files that have it. */
export interface OutLink {
  readonly url: string;
  readonly files: readonly string[];
}

/** Every link of the content's bodies that leads to another site, each once. */
export async function gatherLinks(options: BuildOptions): Promise<OutLink[]> {
  const check = await openCheck(options, []);
  const found = new Map<string, Set<string>>();
  eachLink(check, (link, _, path) => {
    const url = withoutFragment(link.href);
    if (url !== undefined) found.set(url, (found.get(url) ?? new Set()).add(path));
  });
  return [...found]
    .map(([url, files]) => ({ url, files: [...files].sort() }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** A whole address on the web, as it is asked for; undefined for any other. */
function withoutFragment(href: string): string | undefined {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  url.hash = "";
  return url.href;
}
