import { entryHtml } from "./absolute-html.ts";
import { rfc3339 } from "./moments.ts";
import type { FeedEntry, FeedInfo } from "./types.ts";

function item(info: FeedInfo, entry: FeedEntry): Record<string, unknown> {
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entryHtml(entry, info),
    summary: entry.summary,
    date_published: rfc3339(entry.published),
    date_modified: entry.updated === undefined ? undefined : rfc3339(entry.updated),
    authors: entry.authors.length > 0 ? entry.authors : undefined,
    tags: entry.tags.length > 0 ? entry.tags : undefined,
  };
}

/** A JSON Feed, version 1.1 (jsonfeed.org), with whole posts, in the order given. */
export function jsonFeed(info: FeedInfo, entries: readonly FeedEntry[]): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: info.title,
    home_page_url: info.siteUrl,
    feed_url: info.feedUrl,
    description: info.subtitle,
    language: info.language,
    authors: [{ name: info.authorName, url: info.siteUrl }],
    items: entries.map((entry) => item(info, entry)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
