/** A post as feeds tell of it. All fields are untrusted text, but for `html`, which is the page's own cleaned HTML. */
export interface FeedEntry {
  /** A tag: address or a whole URL; see ids.ts. It never changes, or readers see the post again. */
  readonly id: string;
  readonly title: string;
  /** The post's whole address. */
  readonly url: string;
  /** ISO 8601 with an offset. */
  readonly published: string;
  readonly updated?: string;
  readonly authors: ReadonlyArray<{ readonly name: string; readonly url?: string }>;
  readonly tags: readonly string[];
  readonly summary?: string;
  /** The post's body as on its page. Addresses may be relative to the post or to the site. */
  readonly html: string;
}

/** What a feed says of itself. */
export interface FeedInfo {
  readonly title: string;
  readonly subtitle?: string;
  /** The site's whole address, with its path prefix where it has one. */
  readonly siteUrl: string;
  /** The whole address at which this feed answers. */
  readonly feedUrl: string;
  /** BCP 47: en-GB. */
  readonly language: string;
  /** ISO 8601: for a feed without entries. */
  readonly updated: string;
  /** Who stands for posts without an author: the community. */
  readonly authorName: string;
  /** The feed's id, where it is not its address: the same posts at an old address are the same feed. */
  readonly id?: string;
  /** The address of the style sheet that shows the feed to people. */
  readonly styleUrl?: string;
  readonly rights?: string;
  /** Keeps from one build to the next what is made of these parts alone, the first of which says how. */
  readonly keep?: (parts: readonly string[], make: () => string) => string;
}
