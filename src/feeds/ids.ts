import { londonDay } from "./moments.ts";

/** How an older site made its feeds' ids, and up to which day (YYYY-MM-DD) posts have them. */
export interface LegacyIds {
  readonly authority: string;
  /** The path before `/blog/`, with a slash at its start: "/dev-nhs.pycom", or nothing. */
  readonly prefix: string;
  readonly until: string;
}

/** What an id is made of. */
export interface IdentifiedPost {
  /** ISO 8601 with an offset. */
  readonly date: string;
  readonly slug: string;
  /** The post's whole address. */
  readonly url: string;
}

/**
 * The id that the older site gave a post: `tag:AUTHORITY,YYYY-MM-DD:PREFIX/blog/SLUG` (RFC 4151), so that nobody's
 * reader shows it again. Undefined for posts that it never had.
 */
export function legacyId(legacy: LegacyIds | undefined, post: IdentifiedPost): string | undefined {
  const day = londonDay(post.date);
  if (!legacy || day === undefined || day > legacy.until) return undefined;
  const id = `tag:${legacy.authority},${day}:${legacy.prefix}/blog/${post.slug}`;
  // encodeURI throws at half a surrogate pair.
  return encodeURI(id.replace(/\p{Cs}/gu, ""));
}

/** A post's id in every feed: the older site's where there was one, else its address, which never changes either. */
export function entryId(legacy: LegacyIds | undefined, post: IdentifiedPost): string {
  return legacyId(legacy, post) ?? post.url;
}
