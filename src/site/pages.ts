import type { Problem } from "../content/problem.ts";
import type { AnyDocument } from "../content/schema.ts";
import type { AddressBook } from "./address-book.ts";
import { builtIn, listUrl, perPage } from "./addresses.ts";
import type { Collections, ListPage, PlainKind, Post, SitePage } from "./model.ts";
import { allPosts } from "./posts.ts";

/** The pages of authors' files, each with the file it comes from. A page that claims `/` is the home page's words. */
export function authoredPages(content: Collections): { page: SitePage; doc: AnyDocument }[] {
  return [
    ...content.pages.map((page) => ({
      page:
        page.url === "/"
          ? ({ kind: "home", url: "/", page } as const)
          : ({ kind: "page", url: page.url, page } as const),
      doc: page.doc,
    })),
    ...allPosts(content).map((post) => ({
      page: { kind: "post", url: post.url, post } as const,
      doc: post.doc,
    })),
    ...content.boardNotes.map((note) => ({
      page: { kind: "board-note", url: note.url, note } as const,
      doc: note.doc,
    })),
    ...content.roles.map((role) => ({ page: { kind: "role", url: role.url, role } as const, doc: role.doc })),
    ...content.events.map((event) => ({
      page: { kind: "event", url: event.url, event } as const,
      doc: event.doc,
    })),
  ];
}

const plain: PlainKind[] = [
  "tags",
  "authors",
  "archives",
  "board-notes",
  "roles",
  "events",
  "search",
  "write",
  "site-map",
  "not-found",
];

/** The pages that the site makes of itself: the home page, lists, and those of which there is one each. */
export function builtInPages(content: Collections, hasStatistics: boolean): SitePage[] {
  return [
    { kind: "home", url: builtIn.home },
    ...listPages(builtIn.blog, content.posts).map(({ url, list }) => ({ kind: "blog", url, list }) as const),
    ...content.tags.flatMap(({ of: tag, posts }) =>
      listPages(tag.url, posts).map(({ url, list }) => ({ kind: "tag", url, list, tag }) as const),
    ),
    ...content.authors.flatMap(({ of: author, posts }) =>
      listPages(author.url, posts).map(({ url, list }) => ({ kind: "author", url, list, author }) as const),
    ),
    ...plain.map((kind) => ({ kind, url: builtIn[kind] })),
    ...(hasStatistics ? [{ kind: "statistics", url: builtIn.statistics } as const] : []),
  ];
}

function listPages(base: string, posts: readonly Post[]): { url: string; list: ListPage }[] {
  const of = Math.max(1, Math.ceil(posts.length / perPage));
  return Array.from({ length: of }, (_, index) => ({
    url: listUrl(base, index + 1),
    list: { posts: posts.slice(index * perPage, (index + 1) * perPage), number: index + 1, of, base },
  }));
}

/** Gives each page its address, authors' files first; two files that claim one address are a problem that names both. */
export function assignAddresses(
  authored: readonly { page: SitePage; doc: AnyDocument }[],
  builtInOnes: readonly SitePage[],
  book: AddressBook,
): { pages: SitePage[]; problems: Problem[] } {
  const pages: SitePage[] = [];
  const problems: Problem[] = [];
  for (const { page, doc } of authored) {
    const other = book.inOtherCase(page.url);
    const taken = other ?? book.claim(page.url, doc.path, 0);
    if (taken) {
      const place = doc.places.permalink ?? doc.places.slug ?? { line: 1, column: 1 };
      problems.push({
        path: doc.path,
        ...place,
        rule: "address-taken",
        message: other
          ? `The address ${page.url} differs from that of ${other.owner} in its capitals alone.`
          : `The address ${page.url} is claimed by ${taken.owner} too.`,
        remedy: "Give one of the two files another slug.",
      });
    } else {
      pages.push(page);
    }
  }
  for (const page of builtInOnes) {
    if (!book.claim(page.url, `the site's own ${page.kind} page`, 1)) pages.push(page);
  }
  return { pages, problems };
}
