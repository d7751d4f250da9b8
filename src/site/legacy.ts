import { nameFromPath, slugFromPath, slugify, tagKey } from "../content/slugs.ts";
import { builtIn, listUrl, perPage } from "./addresses.ts";
import { dayOf } from "./days.ts";
import { spellingsOf } from "./legacy-slugs.ts";
import type { Author, Collections, ContentPage, Post, Redirect, Tag } from "./model.ts";
import { allPosts } from "./posts.ts";

/*
 * The addresses that the community's two older sites served, and where each leads now. Only what those
 * sites can have had is made: posts and notes up to the day they were replaced.
 */

/**
 * How many pages an old list of so many posts can have had: at what length it was cut, nobody remembers, and some
 * of its posts may be gone. Two at least.
 */
function oldPages(count: number): number {
  return count === 0 ? 0 : Math.max(2, Math.min(Math.ceil(count / 3), 50), Math.ceil(count / perPage));
}

/** The redirects that follow from rules, most deserving first: of two with one address the first has it. */
export function legacyRedirects(content: Collections): Redirect[] {
  const until = content.config.legacyUntil;
  if (until === undefined) return [];
  const isOld = (post: Post) => dayOf(post.date) <= until;
  const old = content.posts.filter(isOld);
  const tags = spelt(
    old.flatMap(({ doc }) => doc.data.tags),
    tagKey,
  );
  const names = spelt(
    old.flatMap(({ doc }) => doc.data.authors.map(({ name }) => name)),
    slugify,
  );
  return [
    ...content.pages.flatMap(pageRedirects),
    ...namedPages(content.pages),
    ...listRedirects(old.length),
    ...content.tags.flatMap(({ of, posts }) =>
      grouped("tag", of, tags.get(tagKey(of.name)) ?? [], posts.filter(isOld).length),
    ),
    ...content.authors.flatMap(({ of, posts }) =>
      grouped("author", of, authorSpellings(of, names), posts.filter(isOld).length),
    ),
    ...noteRedirects(content, until),
    ...allPosts(content).filter(isOld).flatMap(postRedirects),
  ];
}

/** A page answers at its slug, at its file's name and with `.html`, as each site had it. */
function pageRedirects({ doc, slug, url }: ContentPage): Redirect[] {
  const place = url.endsWith("/") ? [url.replace(/^\/|\/$/g, "")] : [];
  const names = [...place, slug, slugFromPath(doc.path)].filter((name) => name !== "");
  // `code_of_conduct` became `code-of-conduct`, and the other way about.
  const others = names.map((name) =>
    name.includes("_") ? name.replaceAll("_", "-") : name.replaceAll("-", "_"),
  );
  return [...new Set([...names, ...others])].flatMap((name) => plainAndHtml(name, url));
}

/** Pages of the Jekyll site that have another name now. */
function namedPages(pages: readonly ContentPage[]): Redirect[] {
  const community = pages.find((page) => page.slug === "community")?.url;
  return [
    ...(community ? plainAndHtml("about", community) : []),
    ...plainAndHtml("content", builtIn["site-map"]),
  ];
}

function listRedirects(count: number): Redirect[] {
  return [
    ...(["blog", "tags", "authors", "archives"] as const).map((name) => ({
      from: `/${name}.html`,
      to: builtIn[name],
    })),
    ...plainAndHtml("categories", builtIn.tags),
    ...plainAndHtml("category/blog", builtIn.blog),
    ...numbered("blog/index", builtIn.blog, count),
    ...numbered("category/blog", builtIn.blog, count),
  ];
}

/** Names as posts spell them, by what the spellings of one have in common. */
function spelt(
  names: readonly string[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const key = keyOf(name);
    const known = spellings.get(key);
    if (known) known.push(name);
    else spellings.set(key, [name]);
  }
  return spellings;
}

/** How posts spell an author's name and aliases. */
function authorSpellings({ name, person }: Author, names: ReadonlyMap<string, readonly string[]>): string[] {
  const own = new Set([name, ...(person?.doc.data.aliases ?? [])].map(slugify));
  return [...own].flatMap((slug) => names.get(slug) ?? []);
}

/** Each spelling of a tag or a name had a page of its own. */
function grouped(kind: string, of: Tag | Author, names: readonly string[], count: number): Redirect[] {
  if (count === 0) return [];
  const slugs = new Set([of.slug, ...[of.name, ...names].flatMap(spellingsOf)]);
  return [...slugs].flatMap((slug) => [
    ...plainAndHtml(`${kind}/${slug}`, of.url),
    ...numbered(`${kind}/${slug}`, of.url, count),
  ]);
}

function noteRedirects({ boardNotes }: Collections, until: string): Redirect[] {
  return boardNotes
    .filter(({ date }) => date <= until)
    .flatMap(({ doc, url }) => {
      const name = doc.path.replace(/^.*\//, "").replace(/\.md$/i, "");
      return plainAndHtml(`board_notes/${name}`, url);
    })
    .concat(plainAndHtml("board_notes", builtIn["board-notes"]));
}

/** A post answers at its slug and at its file's name, below `/blog/` as on one site and at the top as on the other. */
function postRedirects({ doc, slug, url }: Post): Redirect[] {
  const place = plainAndHtml(url.replace(/^\/|\/$/g, ""), url);
  // Jekyll left a file's name as it was, accents too.
  const written = nameFromPath(doc.path).normalize();
  const names = new Set([
    slug,
    slugFromPath(doc.path),
    ...(/^[\p{L}\p{N}._~-]+$/u.test(written) ? [written] : []),
  ]);
  return [
    ...place,
    ...[...names].flatMap((name) => [...plainAndHtml(`blog/${name}`, url), ...plainAndHtml(name, url)]),
  ];
}

/** `/x.html`, which answers `/x` too, and `/x/`. */
function plainAndHtml(path: string, to: string): Redirect[] {
  return [
    { from: `/${encodeURI(path)}.html`, to },
    { from: `/${encodeURI(path)}/`, to },
  ];
}

/** The second and later pages of an old list: its name with the number behind it. */
function numbered(path: string, base: string, count: number): Redirect[] {
  const last = Math.max(1, Math.ceil(count / perPage));
  return Array.from({ length: Math.max(0, oldPages(count) - 1) }, (_, index) => index + 2).flatMap((number) =>
    plainAndHtml(`${path}${number}`, listUrl(base, Math.min(number, last))),
  );
}
