import type { Build } from "../../site/build.ts";
import type { Author, Post, Tag, Unpublished } from "../../site/model.ts";
import { sentence } from "../sentence.ts";
import type { LinkView } from "../view.ts";

/** What the preview says of content that is not out. */
export const unpublishedTags: Readonly<Record<Unpublished, { text: string; colour: string }>> = {
  draft: { text: "Draft", colour: "yellow" },
  scheduled: { text: "Not out yet", colour: "purple" },
};

/** A post as lists and its own page show it. */
export function postView(build: Build, post: Post) {
  return {
    title: post.title,
    href: build.href(post.url),
    date: post.date,
    summary: post.summary,
    minutes: post.minutes,
    tag: post.unpublished && unpublishedTags[post.unpublished],
    authors: post.authors.map((author) => authorLink(build, author)),
    tags: post.tags.map((tag) => tagLink(build, tag)),
  };
}

/** An author as the end of a post tells of one. */
export function authorView(build: Build, author: Author) {
  const { role, organisation } = author.person?.doc.data ?? {};
  return {
    ...authorLink(build, author),
    part: [role, organisation].filter(Boolean).join(", "),
    bio: author.bio && sentence(author.bio),
    link: author.link,
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
