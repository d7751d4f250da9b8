import { recordBody } from "../board-notes/record-body.ts";
import { recordOf } from "../board-notes/record-of.ts";
import { formatDay } from "../content/dates.ts";
import type { AnyDocument } from "../content/schema.ts";
import { tagKey } from "../content/slugs.ts";
import { builtIn } from "../site/addresses.ts";
import { dayOf } from "../site/days.ts";
import type { BoardNote, Event, Role, Site, Tag } from "../site/model.ts";
import { unique } from "../site/posts.ts";
import type { SiteStatistics } from "../statistics/of-build.ts";
import { listText } from "./block-text.ts";
import type { Kind, Section } from "./format.ts";
import { listEntries } from "./list-entries.ts";
import { shownNames, shownSections } from "./shown-sections.ts";

/** Something that a search can find, before its body is rendered. */
export interface Entry {
  readonly kind: Kind;
  readonly title: string;
  /** Without the prefix. */
  readonly url: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  readonly summary: string;
  readonly tags: readonly Tag[];
  /** Names and places that belong to it, whether or not they stand in its text: authors, who came, where, the board. */
  readonly names: readonly string[];
  /** What its page says above its body, a line each. */
  readonly words?: readonly string[];
  /** What its page says below its body: lists that the site makes. */
  readonly below?: readonly Section[];
  /** Its file, and the Markdown that its page shows; a list that the site makes has neither. */
  readonly body?: { readonly doc: AnyDocument; readonly markdown: string };
}

/** Everything that a search can find: the newest first, what has no date last. */
export function entriesOf(site: Site, statistics?: SiteStatistics): Entry[] {
  const entries = [
    ...site.posts.map(postEntry),
    ...site.pages
      .filter(({ doc, url }) => !doc.data.hidden && url !== builtIn["not-found"])
      .map((page) => pageEntry(page, site)),
    ...site.roles.map(roleEntry),
    ...site.events.map((event) => eventEntry(event, site)),
    ...site.boardNotes.map(noteEntry),
    ...listEntries(site, statistics),
  ];
  const day = (entry: Entry) => entry.date ?? "";
  return entries.sort((a, b) => (day(a) === day(b) ? (a.url < b.url ? -1 : 1) : day(a) < day(b) ? 1 : -1));
}

const own = (doc: AnyDocument) => ({ doc, markdown: doc.body });

function postEntry({ doc, title, url, date, summary, tags, authors }: Site["posts"][number]): Entry {
  const names = authors.map(({ name }) => name);
  return { kind: "post", title, url, date: dayOf(date), summary, tags, names, body: own(doc) };
}

function pageEntry(page: Site["pages"][number], site: Site): Entry {
  const { doc, title, url, summary } = page;
  const { tags, names } = about(doc.data.tags, site);
  return {
    kind: "page",
    title,
    url,
    summary,
    tags,
    names: [...names, ...shownNames(page, site)],
    body: own(doc),
    below: shownSections(page, site),
  };
}

/** What something other than a post is about. Tags are those of posts, which have pages; others are found by their words. */
function about(tags: readonly string[], site: Site): { tags: Tag[]; names: string[] } {
  const known = new Map(site.tags.map(({ of }) => [tagKey(of.name), of]));
  return {
    tags: unique(
      tags.flatMap((name) => known.get(tagKey(name)) ?? []),
      ({ slug }) => slug,
    ),
    names: tags.filter((name) => !known.has(tagKey(name))),
  };
}

function roleEntry({ doc, url }: Role): Entry {
  const { title, summary, responsibilities, suits, time, links } = doc.data;
  const words = [...responsibilities, ...(suits ? [suits] : []), time];
  const useful = links.map((link) => [link.title, link.summary].filter(Boolean).join(": "));
  const below = links.length > 0 ? [{ heading: "", id: "", text: listText(useful) }] : [];
  return { kind: "role", title, url, summary, tags: [], names: [], words, body: own(doc), below };
}

function eventEntry({ doc, url, start }: Event, site: Site): Entry {
  const { title, summary, place, tags: named } = doc.data;
  const { tags, names } = about(named, site);
  if (place) names.push(place);
  return { kind: "event", title, url, date: dayOf(start), summary, tags, names, body: own(doc) };
}

function noteEntry(note: BoardNote): Entry {
  const { doc, url, date } = note;
  const record = recordOf(note);
  const day = formatDay(date);
  const people = [...record.attendees, ...record.apologies];
  return {
    kind: "board-note",
    title: record.title.includes(day) ? record.title : `${record.title}, ${day}`,
    url,
    date,
    summary: doc.data.summary ?? record.agenda.map(({ title }) => title).join("; "),
    tags: [],
    names: people.flatMap(({ name, organisation }) => (organisation ? [name, organisation] : [name])),
    body: { doc, markdown: recordBody(record, doc.bodyLine) },
  };
}
