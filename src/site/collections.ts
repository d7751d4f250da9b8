import type { AnyDocument, Document, Kind, SiteData } from "../content/schema.ts";
import { slugFromPath } from "../content/slugs.ts";
import { plainSummary } from "../markdown/excerpt.ts";
import { dayOf, isDayAlone, plusHours } from "./days.ts";
import type { BoardNote, Collections, ContentPage, Event, Role, SiteOptions } from "./model.ts";
import { authorOf, compare, peopleFinder, peopleOf } from "./people.ts";
import { postsOf, unpublishedOf } from "./posts.ts";
import { groupPosts, tagNamer } from "./tags.ts";
import type { TreeFile } from "./tree.ts";

/** Puts documents in order: what there is to show, and what belongs together. */
export function collect(
  config: SiteData,
  documents: readonly AnyDocument[],
  files: ReadonlyMap<string, TreeFile>,
  options: SiteOptions,
): Collections {
  const { today } = options;
  const shown = <T extends { readonly unpublished?: unknown }>(items: readonly T[]): T[] =>
    items.filter((item) => options.mode === "preview" || item.unpublished === undefined);
  const of = <K extends Kind>(kind: K) =>
    documents.filter((doc): doc is Document<K> & AnyDocument => doc.kind === kind);

  const people = peopleOf(of("person"));
  const find = peopleFinder(people);
  // A tag is spelt as the posts that readers see spell it.
  const postDocuments = of("post").filter(
    ({ data }) =>
      options.mode === "preview" || unpublishedOf(data.draft, dayOf(data.date), today) === undefined,
  );
  const tag = tagNamer(postDocuments);
  const all = postsOf(postDocuments, { today, tag, author: (data) => authorOf(data, find) });

  const posts = all.filter(({ doc }) => !doc.data.hidden);
  return {
    config,
    posts,
    unlisted: all.filter(({ doc }) => doc.data.hidden),
    people,
    tags: groupPosts(posts, (post) => post.tags),
    authors: groupPosts(posts, (post) => post.authors),
    pages: shown(of("page").map((doc) => pageOf(doc, today))),
    roles: shown(of("role").map((doc) => roleOf(doc, today))).sort(
      (a, b) => a.doc.data.order - b.doc.data.order || compare(a.doc.data.title, b.doc.data.title),
    ),
    events: shown(of("event").map((doc) => eventOf(doc, today))).sort(
      (a, b) => Date.parse(a.start) - Date.parse(b.start) || compare(a.slug, b.slug),
    ),
    boardNotes: shown(of("board-note").map((doc) => boardNoteOf(doc, files, today))).sort((a, b) =>
      a.date < b.date ? 1 : -1,
    ),
  };
}

function pageOf(doc: Document<"page">, today: string): ContentPage {
  const slug = doc.data.slug ?? slugFromPath(doc.path);
  return {
    doc,
    slug,
    url: doc.data.permalink ?? `/${slug}/`,
    title: doc.data.title,
    summary: doc.data.summary ?? plainSummary(doc.body),
    ...held(doc.data.draft, undefined, today),
  };
}

function roleOf(doc: Document<"role">, today: string): Role {
  const slug = doc.data.slug ?? slugFromPath(doc.path);
  return { doc, slug, url: `/roles/${slug}/`, ...held(doc.data.draft, undefined, today) };
}

function eventOf(doc: Document<"event">, today: string): Event {
  const { data } = doc;
  const slug = data.slug ?? slugFromPath(doc.path);
  const allDay = isDayAlone(data.start) && (data.end === undefined || isDayAlone(data.end));
  const end = data.end ?? (allDay ? data.start : plusHours(data.start, 1));
  return {
    doc,
    slug,
    url: `/events/${slug}/`,
    start: data.start,
    end,
    allDay,
    past: dayOf(end) < today,
    ...held(data.draft, undefined, today),
  };
}

function boardNoteOf(
  doc: Document<"board-note">,
  files: ReadonlyMap<string, TreeFile>,
  today: string,
): BoardNote {
  const date = doc.data.date ?? doc.path.match(/(\d{4}-\d\d-\d\d)[^/]*$/)?.[1] ?? "";
  const pdf = files.get(doc.path.replace(/\.md$/i, ".pdf"));
  return {
    doc,
    data: doc.data,
    date,
    url: `/board-notes/${date}/`,
    ...(pdf && { pdf: { url: `/${encodeURI(pdf.path)}`, size: pdf.size } }),
    ...held(doc.data.draft, undefined, today),
  };
}

function held(draft: boolean, day: string | undefined, today: string) {
  const unpublished = unpublishedOf(draft, day, today);
  return unpublished && { unpublished };
}
