import { rfc3339 } from "./moments.ts";
import { element, textElement } from "./xml.ts";

/** A page for search engines. */
export interface SitemapEntry {
  /** The page's whole address. */
  readonly url: string;
  /** ISO 8601, where it is known when the page last changed. */
  readonly updated?: string;
}

/** As many addresses as one sitemap may hold (sitemaps.org). */
export const sitemapLimit = 50_000;

/** A sitemap (sitemaps.org, protocol 0.9) of the pages given, in their order, up to `sitemapLimit`. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const urls = entries.slice(0, sitemapLimit).map(({ url, updated }) => {
    const changed = updated === undefined ? undefined : rfc3339(updated);
    return element("url", {}, textElement("loc", url) + (changed ? textElement("lastmod", changed) : ""));
  });
  const attributes = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element("urlset", attributes, `\n${urls.join("\n")}\n`)}\n`;
}
