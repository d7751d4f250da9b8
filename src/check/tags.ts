import { nearest } from "../content/nearest.ts";
import type { Problem } from "../content/problem.ts";
import { slugify, tagKey } from "../content/slugs.ts";
import type { Post, Site } from "../site/model.ts";
import { allPosts } from "../site/posts.ts";

/** Tags that are another spelling of one that more posts use: readers would find half of the posts at each. */
export function tagProblems(site: Site, textOf: (path: string) => string): Problem[] {
  const counts = new Map<string, number>();
  for (const { of, posts } of site.tags) counts.set(of.name, posts.length);
  const usual = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  const shown = new Map(site.tags.map(({ of }) => [tagKey(of.name), of.name]));

  return allPosts(site).flatMap((post) =>
    post.doc.data.tags.flatMap((tag) => {
      const name = shown.get(tagKey(tag)) ?? tag;
      const better = name === tag ? alike(tag, counts, usual) : name;
      if (better === undefined) return [];
      const message =
        name === tag
          ? `No other post has the tag “${tag}”, and ${counts.get(better)} have “${better}”.`
          : `The tag “${tag}” is spelt “${better}” in other posts.`;
      const remedy = name === tag ? `Write “${better}”, if that is what you mean.` : `Write “${better}”.`;
      return [
        { ...placeOf(post, tag, textOf(post.doc.path)), rule: "tag-spelling" as const, message, remedy },
      ];
    }),
  );
}

/** A tag in use that one of a single post's is probably meant to be; numbers count, as in python2 and python3. */
function alike(
  tag: string,
  counts: ReadonlyMap<string, number>,
  usual: readonly string[],
): string | undefined {
  if (counts.get(tag) !== 1 || tag.length < 5) return undefined;
  const key = slugify(tag).replaceAll("-", "");
  const near = nearest(key, usual.map(tagKey));
  if (near === undefined || near.length < 5 || digits(near) !== digits(key)) return undefined;
  return usual.find((name) => tagKey(name) === near);
}

const digits = (text: string) => text.replace(/\D/g, "");

function placeOf({ doc }: Post, tag: string, text: string): { path: string; line: number; column: number } {
  const start = doc.places.tags ?? { line: 1, column: 1 };
  const lines = text.split(/\r\n?|\n/);
  for (let line = start.line; line < doc.bodyLine; line++) {
    const column = wordIn(lines[line - 1] ?? "", tag, line === start.line ? start.column - 1 : 0);
    if (column !== undefined) return { path: doc.path, line, column };
  }
  return { path: doc.path, ...start };
}

/** Where a tag stands in a line as a whole, and not as a part of another: counted from 1. */
function wordIn(line: string, tag: string, from: number): number | undefined {
  for (let at = line.indexOf(tag, from); at !== -1; at = line.indexOf(tag, at + 1)) {
    const [before = "", after = ""] = [line.slice(0, at), line.slice(at + tag.length)];
    if (/(?:^|[\s,[:"'-])$/.test(before) && /^(?:$|[\s,\]"'#])/.test(after)) return at + 1;
  }
  return undefined;
}
