import { articleLd } from "../../feeds/json-ld.ts";
import type { Rendered } from "../../markdown/types.ts";
import { builtIn } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import { dayOf } from "../../site/days.ts";
import type { Post } from "../../site/model.ts";
import type { Neighbours } from "../../site/posts.ts";
import type { View } from "../view.ts";
import { contentsList } from "./contents.ts";
import { postLink, postView } from "./links.ts";

/** After how many years a post says that it may be out of date. */
const oldAfterYears = 3;

/** A post's own page. */
export function postPage(build: Build, post: Post, { previous, next, related }: Neighbours): View {
  const body = build.body(post.doc, { title: post.title });
  const { data, path } = post.doc;
  const year = Number(dayOf(post.date).slice(0, 4));
  const old = Number(build.options.today.slice(0, 4)) - year >= oldAfterYears && !data.updated;
  return {
    template: "pages/post.njk",
    head: {
      heading: post.title,
      description: post.summary,
      type: "article",
      above: [{ title: "Blog", href: build.href(builtIn.blog) }],
      features: body.features,
      published: post.date,
      path,
      jsonLd: [
        articleLd({
          type: "BlogPosting",
          title: post.title,
          url: build.absolute(post.url),
          siteUrl: build.absolute(builtIn.home),
          language: build.site.config.language,
          description: post.summary,
          published: post.date,
          authors: post.authors.map(({ name, url }) => ({ name, url: build.absolute(url) })),
          tags: post.tags.map(({ name }) => name),
          ...(data.updated && { updated: data.updated }),
        }),
      ],
      ...(data.updated && { updated: data.updated }),
      ...(post.unpublished && { unpublished: post.unpublished }),
    },
    data: {
      post: postView(build, post),
      body: body.html,
      contents: contentsList(build, body.headings),
      picture: picture(build, post),
      updated: data.updated,
      old: old ? String(year) : undefined,
      about: post.authors.filter((author) => author.bio || author.link),
      previous: previous && postLink(build, previous),
      next: next && postLink(build, next),
      related: related.map((other) => postLink(build, other)),
    },
  };
}

/** The picture that the front matter names, through the same way as one in the body. */
function picture(build: Build, post: Post): string {
  const { image, imageAlt } = post.doc.data;
  if (!image) return "";
  const line = post.doc.places.image?.line ?? 1;
  const source = `![${(imageAlt ?? "").replace(/[[\]\\]/g, "")}](<${image.replace(/[<>\n]/g, "")}>)`;
  const rendered: Rendered = build.body(post.doc, { markdown: source, bodyLine: line });
  return rendered.html;
}
