import type { Document } from "../content/schema.ts";
import { slugFromPath } from "../content/slugs.ts";
import { plainSummary, readingMinutes } from "../markdown/excerpt.ts";
import { dayOf } from "./days.ts";
import type { Author, Post, Tag, Unpublished } from "./model.ts";

interface PostTools {
  /** YYYY-MM-DD: what is dated later is not out yet. */
  readonly today: string;
  tag(name: string): Tag;
  author(data: Document<"post">["data"]["authors"][number]): Author;
}

/** The posts, newest first. */
export function postsOf(documents: readonly Document<"post">[], tools: PostTools): Post[] {
  return documents
    .map((doc) => postOf(doc, tools))
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date) || (a.slug < b.slug ? -1 : 1));
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
    summary: data.summary ?? wordsOf(doc).summary,
    minutes: wordsOf(doc).minutes,
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
const words = new WeakMap<object, { summary: string; minutes: number }>();

function wordsOf(doc: Document): { summary: string; minutes: number } {
  let known = words.get(doc);
  if (known === undefined) {
    known = { summary: plainSummary(doc.body), minutes: readingMinutes(doc.body) };
    words.set(doc, known);
  }
  return known;
}

/** The first of each, by what makes two the same. */
export function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}

/** A post's neighbours in time, and up to three others that share most tags with it. */
export interface Neighbours {
  readonly previous?: Post;
  readonly next?: Post;
  readonly related: readonly Post[];
}

/**
 * Finds neighbours quickly: tags of which every post has one tell nothing, and comparing each post with
 * each other would take a minute at 10,000.
 */
export function neighboursOf(posts: readonly Post[]): (post: Post) => Neighbours {
  const place = new Map(posts.map((post, index) => [post, index]));
  const byTag = new Map<string, Post[]>();
  for (const post of posts) {
    for (const { slug } of post.tags) {
      const list = byTag.get(slug);
      if (list) list.push(post);
      else byTag.set(slug, [post]);
    }
  }
  return (post) => {
    const index = place.get(post) ?? -1;
    const next = posts[index - 1];
    const previous = posts[index + 1];
    return { related: relatedTo(post, byTag), ...(next && { next }), ...(previous && { previous }) };
  };
}

/** How many posts of a tag are looked at for related ones, those nearest in time first. */
const nearest = 50;

function relatedTo(post: Post, byTag: ReadonlyMap<string, readonly Post[]>): Post[] {
  const weights = new Map<Post, number>();
  for (const { slug } of post.tags) {
    const all = byTag.get(slug) ?? [];
    // A rare tag binds closer than one that half the posts share.
    const weight = 1 / Math.log2(all.length + 1);
    for (const other of around(all, post)) weights.set(other, (weights.get(other) ?? 0) + weight);
  }
  const distance = (other: Post) => Math.abs(Date.parse(other.date) - Date.parse(post.date));
  return [...weights]
    .sort(([a, x], [b, y]) => y - x || distance(a) - distance(b) || (a.slug < b.slug ? -1 : 1))
    .slice(0, 3)
    .map(([other]) => other);
}

/** The posts of a list (newest first) that stand nearest to one of them, without itself. */
function around(all: readonly Post[], post: Post): readonly Post[] {
  let low = 0;
  let high = all.length;
  const time = Date.parse(post.date);
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = all[middle];
    if (other !== undefined && Date.parse(other.date) > time) low = middle + 1;
    else high = middle;
  }
  return all.slice(Math.max(0, low - nearest), low + nearest).filter((other) => other !== post);
}
