import { builtIn, builtInTitles, listUrl } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import type { Group, ListPage, Post, SitePage } from "../../site/model.ts";
import { fillStencil } from "../stencil.ts";
import type { LinkView, View } from "../view.ts";
import { postView } from "./links.ts";
import { postItems } from "./post-items.ts";

type ListOf = Extract<SitePage, { kind: "blog" | "tag" | "author" }>;

/** A page of the blog, of a tag's posts or of an author's. */
export function listPage(build: Build, page: ListOf): View {
  const { heading, above, ...rest } = listWords(build, page);
  const { number, of, posts } = page.list;
  const part = number > 1 ? ` (page ${number} of ${of})` : "";
  return {
    template: "pages/list.njk",
    head: {
      heading: heading + part,
      // One picture for all pages of a list: how many there are changes with the next post.
      imageTitle: heading,
      above,
      description: `${page.kind === "blog" ? "Posts" : heading} from ${build.site.config.name}${part}.`,
    },
    data: {
      posts: postItems(build, posts),
      pager: pager(build, page.list, heading),
      ...rest,
    },
  };
}

interface ListWords {
  readonly heading: string;
  readonly above: readonly LinkView[];
  readonly lead?: string;
  readonly link?: LinkView;
  readonly body?: string;
  readonly more?: readonly LinkView[];
}

function listWords(build: Build, page: ListOf): ListWords {
  const link = (title: string, url: string): LinkView => ({ title, href: build.href(url) });
  switch (page.kind) {
    case "blog":
      return {
        heading: builtInTitles.blog,
        above: [],
        lead: "News and stories from our members.",
        more: [
          link("Posts by tag", builtIn.tags),
          link("Posts by author", builtIn.authors),
          link(builtInTitles.archives, builtIn.archives),
        ],
      };
    case "tag":
      return {
        heading: `Posts about ${page.tag.name}`,
        above: [link(builtInTitles.blog, builtIn.blog), link(builtInTitles.tags, builtIn.tags)],
      };
    case "author": {
      const { author } = page;
      const person = author.person?.doc.data;
      const lead = [person?.role, person?.organisation].filter(Boolean).join(", ") || author.bio;
      const doc = author.person?.doc;
      return {
        heading: `Posts by ${author.name}`,
        above: [link(builtInTitles.blog, builtIn.blog), link(builtInTitles.authors, builtIn.authors)],
        ...(lead && { lead }),
        ...(author.link && { link: { title: `${author.name}’s own page`, href: author.link } }),
        ...(doc && doc.body.trim() !== "" && page.list.number === 1 && { body: build.body(doc).html }),
      };
    }
  }
}

/** NHS.UK frontend's numbered pagination; nothing where one page holds all. */
function pager(build: Build, list: ListPage, name: string): string {
  if (list.of === 1) return "";
  const href = (number: number) => build.href(listUrl(list.base, number));
  return fillStencil(build, "components/pagination.njk", {
    ariaLabel: `Pages of ${name}`,
    previous: list.number > 1 ? { href: href(list.number - 1) } : undefined,
    next: list.number < list.of ? { href: href(list.number + 1) } : undefined,
    items: pageNumbers(list.number, list.of).map((number) =>
      number === undefined
        ? { ellipsis: true }
        : { number, href: href(number), current: number === list.number },
    ),
  });
}

/** The numbers that a pagination shows: first, last, the current one and its neighbours; gaps are undefined. */
export function pageNumbers(current: number, of: number): (number | undefined)[] {
  const shown = [...new Set([1, current - 1, current, current + 1, of])].filter(
    (number) => number >= 1 && number <= of,
  );
  return shown
    .sort((a, b) => a - b)
    .flatMap((number, index) => {
      const gap = number - (shown[index - 1] ?? 0);
      // A gap of one number is as short written out.
      return gap > 2 ? [undefined, number] : gap === 2 && index > 0 ? [number - 1, number] : [number];
    });
}

/** All tags, or all authors, with how many posts each has. */
export function groupsPage(build: Build, kind: "tags" | "authors"): View {
  const groups: readonly Group<{ name: string; url: string }>[] = build.site[kind];
  const blog = { title: builtInTitles.blog, href: build.href(builtIn.blog) };
  return {
    template: "pages/index.njk",
    head: {
      heading: builtInTitles[kind],
      description: kind === "tags" ? "What our posts are about." : "Who wrote our posts.",
      above: [blog],
    },
    data: {
      none: kind === "tags" ? "There are no tags yet." : "There are no authors yet.",
      groups: groups.map(({ of, posts }) => ({
        name: of.name,
        href: build.href(of.url),
        count: posts.length,
      })),
    },
  };
}

/** All posts by year. */
export function archivesPage(build: Build): View {
  const years = groupByYear(build.site.posts);
  return {
    template: "pages/archives.njk",
    head: {
      heading: builtInTitles.archives,
      description: "All our posts, newest first.",
      above: [{ title: builtInTitles.blog, href: build.href(builtIn.blog) }],
    },
    data: {
      years: [...years].map(([name, posts]) => ({ name, posts: posts.map((post) => postView(build, post)) })),
    },
  };
}

function groupByYear(posts: readonly Post[]): Map<string, Post[]> {
  const years = new Map<string, Post[]>();
  for (const post of posts) {
    const year = post.date.slice(0, 4);
    const list = years.get(year);
    if (list) list.push(post);
    else years.set(year, [post]);
  }
  return years;
}
