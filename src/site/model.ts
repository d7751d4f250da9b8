import type { Problem } from "../content/problem.ts";
import type { BoardNoteData, Document, SiteData } from "../content/schema.ts";
import type { AddressBook } from "./address-book.ts";

/** What a build is told from outside; nothing else makes two builds differ. */
export interface SiteOptions {
  /** The day of the build in London, YYYY-MM-DD. */
  readonly today: string;
  /** `/`, or `/x/` for a site that stands in a sub-path. */
  readonly prefix: string;
  /** A preview shows drafts and posts of the future, marked; a build leaves them out. */
  readonly mode: "build" | "preview";
}

/** How a reader would be told that a page is not out yet. */
export type Unpublished = "draft" | "scheduled";

export interface Author {
  readonly name: string;
  readonly slug: string;
  readonly url: string;
  /** Their own page elsewhere. */
  readonly link?: string;
  readonly bio?: string;
  readonly person?: Person;
}

export interface Tag {
  readonly name: string;
  readonly slug: string;
  readonly url: string;
}

export interface Post {
  readonly doc: Document<"post">;
  readonly url: string;
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 with London's offset. */
  readonly date: string;
  readonly summary: string;
  readonly tags: readonly Tag[];
  readonly authors: readonly Author[];
  /** Reading time, in whole minutes. */
  readonly minutes: number;
  readonly unpublished?: Unpublished;
}

/** A tag or an author with what belongs to it, newest first. */
export interface Group<T> {
  readonly of: T;
  readonly posts: readonly Post[];
}

export interface ContentPage {
  readonly doc: Document<"page">;
  readonly url: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly unpublished?: Unpublished;
}

export interface Role {
  readonly doc: Document<"role">;
  readonly url: string;
  readonly slug: string;
  readonly unpublished?: Unpublished;
}

export interface Person {
  readonly doc: Document<"person">;
  readonly slug: string;
  readonly initials: string;
}

export interface Event {
  readonly doc: Document<"event">;
  readonly url: string;
  readonly slug: string;
  /** ISO 8601 with London's offset. */
  readonly start: string;
  readonly end: string;
  /** Whether it has days and no times; its end is then the beginning of its last day. */
  readonly allDay: boolean;
  readonly past: boolean;
  readonly unpublished?: Unpublished;
}

/** A file that lies beside a note, as the site serves it. */
export interface Attachment {
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

export interface BoardNote {
  readonly doc: Document<"board-note">;
  readonly data: BoardNoteData;
  readonly url: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly pdf?: Attachment;
  readonly unpublished?: Unpublished;
}

/** The community's content, put in order: what there is, and what belongs together. */
export interface Collections {
  readonly config: SiteData;
  /** Newest first. */
  readonly posts: readonly Post[];
  /** Posts with an address and no place in any list. */
  readonly unlisted: readonly Post[];
  readonly tags: readonly Group<Tag>[];
  readonly authors: readonly Group<Author>[];
  readonly pages: readonly ContentPage[];
  readonly roles: readonly Role[];
  readonly people: readonly Person[];
  /** Soonest first. */
  readonly events: readonly Event[];
  /** Newest first. */
  readonly boardNotes: readonly BoardNote[];
}

/** One address of the site, and what answers there. */
export type SitePage =
  | { readonly kind: "home"; readonly url: string; readonly page?: ContentPage }
  | { readonly kind: "page"; readonly url: string; readonly page: ContentPage }
  | { readonly kind: "post"; readonly url: string; readonly post: Post }
  | { readonly kind: "blog"; readonly url: string; readonly list: ListPage }
  | { readonly kind: "tag"; readonly url: string; readonly list: ListPage; readonly tag: Tag }
  | { readonly kind: "author"; readonly url: string; readonly list: ListPage; readonly author: Author }
  | { readonly kind: "board-note"; readonly url: string; readonly note: BoardNote }
  | { readonly kind: "role"; readonly url: string; readonly role: Role }
  | { readonly kind: "event"; readonly url: string; readonly event: Event }
  | { readonly kind: PlainKind; readonly url: string };

/** Kinds of which there is one page each. */
export type PlainKind =
  | "tags"
  | "authors"
  | "archives"
  | "board-notes"
  | "roles"
  | "events"
  | "statistics"
  | "search"
  | "write"
  | "site-map"
  | "not-found";

/** One page of a list that is cut in tens. */
export interface ListPage {
  readonly posts: readonly Post[];
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  /** The address of the list's first page. */
  readonly base: string;
}

export interface Redirect {
  /** The old address, without the prefix: `/blog/x.html`. */
  readonly from: string;
  /** A path of this site, or a whole address. */
  readonly to: string;
  /** Where it is written, for those that are. */
  readonly place?: { readonly path: string; readonly line: number; readonly column: number };
}

/** The whole site: its content, its addresses, and what was wrong with either. */
export interface Site extends Collections {
  readonly options: SiteOptions;
  readonly sitePages: readonly SitePage[];
  readonly redirects: readonly Redirect[];
  readonly book: AddressBook;
  /** The address of a content file's page, by the file's path. */
  pageOf(path: string): string | undefined;
  readonly problems: readonly Problem[];
}
