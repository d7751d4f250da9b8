const oneLine = (text: string): string => text.replace(/[\s#\p{Cc}]+/gu, "");

/** A robots.txt (RFC 9309) that lets every robot read all, and says at which whole address the sitemap is. */
export function robotsTxt(sitemapUrl: string): string {
  // An empty rule says that nothing is closed; a group needs at least one.
  return `User-agent: *\nDisallow:\n\nSitemap: ${oneLine(sitemapUrl)}\n`;
}
