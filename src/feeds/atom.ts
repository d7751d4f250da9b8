import { entryHtml } from "./absolute-html.ts";
import { latest, rfc3339 } from "./moments.ts";
import type { FeedEntry, FeedInfo } from "./types.ts";
import { element, escapeXml, textElement } from "./xml.ts";

const xhtml = "http://www.w3.org/1999/xhtml";

/**
 * A text that is a link, as XHTML: a feed reader shows the words, and a browser, which shows the feed by its style
 * sheet, something to follow (Atom's own links are nothing that CSS could make work).
 */
function linkedText(name: string, text: string, url: string): string {
  const link = element("a", { href: url }, escapeXml(text));
  return element(name, { type: "xhtml" }, element("div", { xmlns: xhtml }, link));
}

function person(author: { readonly name: string; readonly url?: string }): string {
  const uri = author.url ? textElement("uri", author.url) : "";
  return element("author", {}, textElement("name", author.name) + uri);
}

function atomEntry(info: FeedInfo, entry: FeedEntry): string {
  const published = rfc3339(entry.published);
  const updated = latest([entry.updated ?? entry.published, entry.published], info.updated);
  const lines = [
    textElement("title", entry.title),
    textElement("id", entry.id),
    element("link", { rel: "alternate", type: "text/html", href: entry.url }),
    published ? textElement("published", published) : "",
    textElement("updated", updated),
    ...entry.authors.map(person),
    ...entry.tags.map((tag) => element("category", { term: tag })),
    linkedText("summary", entry.summary || entry.title, entry.url),
    textElement("content", entryHtml(entry, info), { type: "html" }),
  ];
  return element("entry", {}, `\n${lines.filter(Boolean).join("\n")}\n`);
}

/**
 * An Atom feed (RFC 4287) with whole posts, in the order given. `feed.css` shows it to people who open it in a
 * browser; browsers are giving up XSLT, so a style sheet is all that will stay.
 */
export function atomFeed(info: FeedInfo, entries: readonly FeedEntry[]): string {
  const moments = entries.flatMap((entry) => [entry.published, entry.updated ?? entry.published]);
  const style = info.styleUrl
    ? `<?xml-stylesheet href="${escapeXml(info.styleUrl)}" type="text/css"?>\n`
    : "";
  const lines = [
    textElement("title", info.title),
    linkedText("subtitle", info.subtitle || info.siteUrl, info.siteUrl),
    textElement("id", info.id ?? info.feedUrl),
    element("link", { rel: "self", type: "application/atom+xml", href: info.feedUrl }),
    element("link", { rel: "alternate", type: "text/html", href: info.siteUrl }),
    textElement("updated", latest(moments, info.updated)),
    person({ name: info.authorName, url: info.siteUrl }),
    info.rights ? textElement("rights", info.rights) : "",
    ...entries.map((entry) => atomEntry(info, entry)),
  ];
  const attributes = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": info.language };
  const feed = element("feed", attributes, `\n${lines.filter(Boolean).join("\n")}\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n${style}${feed}\n`;
}
