import { tagKey } from "../content/slugs.ts";
import type { Site } from "../site/model.ts";
import { documentOf } from "../site/site.ts";

/** Tags in the order in which they are most used. */
export function tagsInUse(site: Site): string[] {
  return [...site.tags].sort((a, b) => b.posts.length - a.posts.length).map(({ of }) => of.name);
}

/** Tags as other posts spell them, each once. */
export function asSpelt(site: Site, tags: readonly string[]): string[] {
  const known = new Map(tagsInUse(site).map((name) => [tagKey(name), name]));
  return [...new Map(tags.map((tag) => [tagKey(tag), known.get(tagKey(tag)) ?? tag])).values()];
}

/** Who answers an address already: a file's path, or what the site calls it. */
export function holderOf(site: Site, url: string): string | undefined {
  const page = site.sitePages.find((each) => each.url === url);
  if (page === undefined) return undefined;
  return documentOf(page)?.path ?? `the site’s own ${page.kind} page`;
}
