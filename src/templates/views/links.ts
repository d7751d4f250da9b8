import type { Build } from "../../site/build.ts";
import type { Author, Post, Tag } from "../../site/model.ts";
import type { LinkView } from "../view.ts";

/** A post as lists and its own page show it. */
export function postView(build: Build, post: Post) {
  return {
    title: post.title,
    href: build.href(post.url),
    date: post.date,
    summary: post.summary,
    minutes: post.minutes,
    unpublished: post.unpublished,
    authors: post.authors.map((author) => authorLink(build, author)),
    tags: post.tags.map((tag) => tagLink(build, tag)),
  };
}

function authorLink(build: Build, author: Author) {
  return { name: author.name, href: build.href(author.url) };
}

function tagLink(build: Build, tag: Tag) {
  return { name: tag.name, href: build.href(tag.url) };
}

/** A post as a link with its summary, for cards and lists of links. */
export function postLink(build: Build, post: Post): LinkView {
  return { title: post.title, href: build.href(post.url), summary: post.summary };
}

/** A link of site.yaml or front matter as templates show it; the site's own paths get the prefix. */
export function linkView(
  build: Build,
  link: { title: string; url: string; summary?: string | undefined },
): LinkView {
  return { title: link.title, href: build.href(link.url), ...(link.summary && { summary: link.summary }) };
}
