import type { JsonLd } from "../feeds/json-ld.ts";
import type { Feature } from "../markdown/types.ts";

export interface LinkView {
  readonly href: string;
  readonly title: string;
  readonly summary?: string;
}

/** A link as a card, with what a reader must know before following it. */
export interface CardView extends LinkView {
  /** In words: 5 March 2026, 2pm to 3pm */
  readonly when?: string;
  readonly tag?: { readonly text: string; readonly colour: string };
}

/** What a page tells its frame: the head, the breadcrumb and the navigation. */
export interface PageHead {
  /** The page's main heading. */
  readonly heading: string;
  /** The title in the browser's tab, where it is not the heading. */
  readonly title?: string;
  readonly description?: string;
  readonly type?: "website" | "article";
  /** The pages above this one, the home page aside. */
  readonly above?: readonly LinkView[];
  /** What the page's body needs of styles and scripts. */
  readonly features?: Iterable<Feature | "search" | "statistics" | "write">;
  readonly noindex?: boolean;
  /** ISO 8601. */
  readonly published?: string;
  readonly updated?: string;
  /** The content file, for the link to edit it. */
  readonly path?: string;
  /** What schema.org calls the page's subject: a post, an event. */
  readonly jsonLd?: readonly JsonLd[];
  /** The words on the picture for posts on social media, if they are not the heading. */
  readonly imageTitle?: string;
  /** Whether the page is held back: the preview says so. */
  readonly unpublished?: "draft" | "scheduled";
}

/** A page ready to be laid out: its template, its head, and what the template shows. */
export interface View {
  readonly template: string;
  readonly head: PageHead;
  readonly data: object;
}
