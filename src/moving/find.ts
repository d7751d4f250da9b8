import type { AnyDocument } from "../content/schema.ts";
import { nameFromPath } from "../content/slugs.ts";
import type { Site } from "../site/model.ts";
import { allPosts } from "../site/posts.ts";

/** The kinds that have a page of their own with a slug. */
export const movable = ["post", "page", "role", "event"] as const;
export type Movable = (typeof movable)[number];

/** A file with its page. */
export interface Entry {
  readonly doc: AnyDocument;
  readonly slug: string;
  readonly url: string;
}

/** The one file of a kind that is meant by a slug, a file's name or its path; else a sentence on why there is none. */
export function findEntry(site: Site, kind: Movable, said: string): Entry | { readonly fault: string } {
  const entries: Entry[] = {
    post: allPosts(site),
    page: [...site.pages],
    role: [...site.roles],
    event: [...site.events],
  }[kind];
  const path = said.replace(/^\.\//, "");
  const name = path.replace(/^\/|\/$/g, "");
  const meant = entries.filter(
    ({ doc, slug, url }) =>
      slug === name || doc.path === path || url === said || nameFromPath(doc.path) === name,
  );
  const [only, other] = meant;
  if (only === undefined) return { fault: `There is no ${kind} with the slug “${said}”.` };
  if (other !== undefined) {
    const paths = meant.map(({ doc }) => doc.path).join(" and ");
    return { fault: `“${said}” can mean ${paths}: name the file.` };
  }
  return only;
}
