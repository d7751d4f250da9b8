import { articleLd } from "../../feeds/json-ld.ts";
import { builtIn, builtInTitles } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import { dayOf } from "../../site/days.ts";
import type { Post } from "../../site/model.ts";
import type { Neighbours } from "../../site/neighbours.ts";
import type { View } from "../view.ts";
import { linksAround } from "./around.ts";
import { contentsList } from "./contents.ts";
import { authorView, postLink, postView } from "./links.ts";

/** After how many years a post says that it may be out of date. */
const oldAfterYears = 3;

/** A post's own page. */
export function postPage(build: Build, post: Post, { previous, next, related, series }: Neighbours): View {
  const body = build.body(post.doc, { title: post.title });
  const { data, path } = post.doc;
  const year = Number(dayOf(post.date).slice(0, 4));
  const old = Number(build.options.today.slice(0, 4)) - year >= oldAfterYears && !data.updated;
  const words = licence(build, post);
  return {
    template: "pages/post.njk",
    head: {
      heading: post.title,
      description: post.summary,
      type: "article",
      above: [{ title: builtInTitles.blog, href: build.href(builtIn.blog) }],
      features: body.features,
      published: post.date,
      path,
      jsonLd: [
        articleLd({
          title: post.title,
          url: build.absolute(post.url),
          siteUrl: build.absolute(builtIn.home),
          language: build.site.config.language,
          description: post.summary,
          published: post.date,
          authors: post.authors.map(({ name, url }) => ({ name, url: build.absolute(url) })),
          tags: post.tags.map(({ name }) => name),
          ...(data.updated && { updated: data.updated }),
          ...(words && { licence: words }),
        }),
      ],
      ...(data.updated && { updated: data.updated }),
      ...(post.unpublished && { unpublished: post.unpublished }),
    },
    data: {
      post: { ...postView(build, post), updated: data.updated },
      body: body.html,
      contents: contentsList(build, body.headings),
      picture: build.frontPicture(post.doc)?.html,
      series: seriesView(build, post, series),
      share: shareLinks(build, post),
      cite: citation(build, post),
      licence: words,
      old: old ? String(year) : undefined,
      about: post.authors
        .filter((author) => author.bio || author.link || author.person)
        .map((author) => authorView(build, author)),
      around: linksAround(
        build,
        { previous: previous && postLink(build, previous), next: next && postLink(build, next) },
        { both: "Posts before and after", previous: "Previous post", next: "Next post" },
      ),
      related: related.map((other) => postLink(build, other)),
    },
  };
}

/** The series that a post belongs to, where it has other parts; one that no list shows stands in none. */
function seriesView(build: Build, post: Post, parts: readonly Post[]) {
  const name = post.doc.data.series;
  if (!name || parts.length < 2 || !parts.includes(post)) return undefined;
  const items = parts.map((part) => ({
    text: part.title,
    href: build.href(part.url),
    current: part === post,
  }));
  return { name, items, number: parts.indexOf(post) + 1 };
}

/** Plain links: no script of another site's, and nothing asked of it until a reader follows one. */
function shareLinks(build: Build, post: Post) {
  const url = build.absolute(post.url);
  const query = (fields: Record<string, string>) =>
    new URLSearchParams(fields).toString().replaceAll("+", "%20");
  return [
    { title: "LinkedIn", href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}` },
    { title: "email", href: `mailto:?${query({ subject: post.title, body: url })}` },
  ];
}

/** How to cite a post: who, when, what, where. */
function citation(build: Build, post: Post): string {
  const { name } = build.site.config;
  const authors = post.authors.map((author) => author.name);
  const who = authors.length > 0 ? authors.join(", ") : name;
  return `${who} (${post.date.slice(0, 4)}). ${post.title}. ${name}. ${build.absolute(post.url)}`;
}

/** The licence of a post's words: its own, or the site's. */
function licence(build: Build, post: Post): { name: string; href?: string } | undefined {
  const own = post.doc.data.licence;
  const site = build.site.config.licence;
  if (own) return own === site?.name ? { name: own, href: site.url } : { name: own };
  return site && { name: site.name, href: site.url };
}
