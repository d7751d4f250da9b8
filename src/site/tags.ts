import type { Document } from "../content/schema.ts";
import { slugify, tagKey } from "../content/slugs.ts";
import type { Group, Post, Tag } from "./model.ts";
import { compare } from "./people.ts";

/**
 * Makes one tag of its spellings: `NHS-R` and `NHSR` are the same tag, shown as most posts spell it
 * (the earlier in the alphabet where two are even, so that the order of files does not matter).
 */
export function tagNamer(documents: readonly Document<"post">[]): (name: string) => Tag {
  const spellings = new Map<string, Map<string, number>>();
  for (const { data } of documents) {
    for (const name of data.tags) {
      const counts = spellings.get(tagKey(name)) ?? new Map<string, number>();
      spellings.set(tagKey(name), counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  }
  const tags = new Map<string, Tag>();
  for (const [key, counts] of spellings) {
    const [[name] = [key]] = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b));
    const slug = slugify(name) || key;
    tags.set(key, { name, slug, url: `/tag/${slug}/` });
  }
  return (name) => tags.get(tagKey(name)) ?? { name, slug: slugify(name), url: `/tag/${slugify(name)}/` };
}

/** Posts by what each of them names (its tags, its authors), in the order of the names. */
export function groupPosts<T extends { readonly slug: string; readonly name: string }>(
  posts: readonly Post[],
  keysOf: (post: Post) => readonly T[],
): Group<T>[] {
  const groups = new Map<string, { of: T; posts: Post[] }>();
  for (const post of posts) {
    for (const of of keysOf(post)) {
      const group = groups.get(of.slug);
      if (group) group.posts.push(post);
      else groups.set(of.slug, { of, posts: [post] });
    }
  }
  return [...groups.values()].sort((a, b) => compare(a.of.name, b.of.name));
}
