import { slugFromPath, slugify } from "../content/slugs.ts";
import { builtIn, listUrl, perPage } from "./addresses.ts";
import { dayOf } from "./days.ts";
import type { Collections, Group, Redirect } from "./model.ts";

/*
 * The addresses that the community's two older sites served, and where each leads now. Only what those
 * sites can have had is made: posts and notes up to the day they were replaced.
 */

/** Old lists were cut at a length of their own: numbers that ours do not reach lead to the last page. */
const oldPerPage = 5;

/** The redirects that follow from rules, most deserving first: of two with one address the first has it. */
export function legacyRedirects(content: Collections): Redirect[] {
  const until = content.config.legacyUntil;
  if (until === undefined) return [];
  return [
    ...pageRedirects(content),
    ...listRedirects(content, until),
    ...noteRedirects(content, until),
    ...postRedirects(content, until),
  ];
}

function pageRedirects({ pages }: Collections): Redirect[] {
  const urls = new Map(pages.map((page) => [page.slug, page.url]));
  const redirects = pages.flatMap(({ slug, url }) => {
    // `code_of_conduct` became `code-of-conduct`, and the other way about.
    const other = slug.includes("_") ? slug.replaceAll("_", "-") : slug.replaceAll("-", "_");
    return [
      ...(url.endsWith("/") ? plainAndHtml(slug, url) : []),
      ...(other === slug ? [] : plainAndHtml(other, url)),
    ];
  });
  const community = urls.get("community");
  if (community) redirects.push(...plainAndHtml("about", community));
  return [...redirects, ...plainAndHtml("content", builtIn["site-map"])];
}

function listRedirects(content: Collections, until: string): Redirect[] {
  const old = content.posts.filter((post) => dayOf(post.date) <= until);
  const withOld = <T>({ posts }: Group<T>) => posts.some((post) => dayOf(post.date) <= until);
  return [
    ...["blog", "tags", "authors", "archives"].map((name) => ({ from: `/${name}.html`, to: `/${name}/` })),
    ...plainAndHtml("categories", builtIn.tags),
    ...plainAndHtml("category/blog", builtIn.blog),
    ...numbered("blog/index", builtIn.blog, old.length),
    ...numbered("category/blog", builtIn.blog, old.length),
    ...content.tags.filter(withOld).flatMap(({ of, posts }) => {
      const spellings = new Set(posts.flatMap((post) => post.doc.data.tags).map(slugify));
      const own = [...spellings].filter((slug) => slug !== "" && sameLetters(slug, of.slug));
      return [of.slug, ...own].flatMap((slug) => listRedirect(`tag/${slug}`, of.url, posts.length));
    }),
    ...content.authors.filter(withOld).flatMap(({ of, posts }) => {
      const names = posts.flatMap((post) => post.doc.data.authors).map(({ name }) => slugify(name));
      const aliases = (of.person?.doc.data.aliases ?? []).map(slugify);
      const own = [...new Set(names)].filter((slug) => aliases.includes(slug));
      return [of.slug, ...own].flatMap((slug) => listRedirect(`author/${slug}`, of.url, posts.length));
    }),
  ];
}

function listRedirect(path: string, to: string, count: number): Redirect[] {
  return [...plainAndHtml(path, to), ...numbered(path, to, count)];
}

function sameLetters(a: string, b: string): boolean {
  return a.replaceAll("-", "") === b.replaceAll("-", "");
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

function postRedirects({ posts }: Collections, until: string): Redirect[] {
  return posts
    .filter((post) => dayOf(post.date) <= until)
    .flatMap(({ doc, slug, url }) =>
      [...new Set([slug, slugFromPath(doc.path)])].flatMap((name) => [
        ...plainAndHtml(`blog/${name}`, url),
        ...plainAndHtml(name, url),
      ]),
    );
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
  const oldLast = Math.ceil(count / oldPerPage);
  return Array.from({ length: Math.max(0, oldLast - 1) }, (_, index) => index + 2).flatMap((number) =>
    plainAndHtml(`${path}${number}`, listUrl(base, Math.min(number, last))),
  );
}
