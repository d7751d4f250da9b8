import type { Document } from "../content/schema.ts";
import { slugFromPath } from "../content/slugs.ts";
import { plainSummary, readingMinutes } from "../markdown/excerpt.ts";
import { dayOf } from "./days.ts";
import type { Author, Collections, Post, Tag, Unpublished } from "./model.ts";

interface PostTools {
  /** YYYY-MM-DD: what is dated later is not out yet. */
  readonly today: string;
  tag(name: string): Tag;
  author(data: Document<"post">["data"]["authors"][number]): Author;
}

/** The posts, newest first. */
export function postsOf(documents: readonly Document<"post">[], tools: PostTools): Post[] {
  return documents
    .map((doc) => ({ post: postOf(doc, tools), time: Date.parse(doc.data.date) }))
    .sort((a, b) => b.time - a.time || (a.post.slug < b.post.slug ? -1 : 1))
    .map(({ post }) => post);
}

/** Every post that has a page: those in lists, newest first, and those that no list shows. */
export function allPosts({ posts, unlisted }: Pick<Collections, "posts" | "unlisted">): Post[] {
  return [...posts, ...unlisted];
}

function postOf(doc: Document<"post">, tools: PostTools): Post {
  const { data } = doc;
  const slug = data.slug ?? slugFromPath(doc.path);
  const unpublished = unpublishedOf(data.draft, dayOf(data.date), tools.today);
  return {
    doc,
    slug,
    url: data.permalink ?? `/blog/${slug}/`,
    title: data.title,
    date: data.date,
    summary: data.summary ?? onceFor(summaries, doc, plainSummary),
    minutes: onceFor(minutes, doc, readingMinutes),
    tags: unique(data.tags.map(tools.tag), (tag) => tag.slug),
    authors: unique(data.authors.map(tools.author), (author) => author.slug),
    ...(unpublished && { unpublished }),
  };
}

/** Whether a page is held back, and why: drafts say so, and the future is not out yet. */
export function unpublishedOf(
  draft: boolean,
  day: string | undefined,
  today: string,
): Unpublished | undefined {
  if (draft) return "draft";
  return day !== undefined && day > today ? "scheduled" : undefined;
}

// A body's words do not change while its document stands; the preview makes the collections anew on every save.
const summaries = new WeakMap<object, string>();
const minutes = new WeakMap<object, number>();

function onceFor<T>(known: WeakMap<object, T>, doc: Document, make: (body: string) => T): T {
  const found = known.get(doc) ?? make(doc.body);
  known.set(doc, found);
  return found;
}

/** The first of each, by what makes two the same. */
export function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}
