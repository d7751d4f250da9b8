/** What robots may read, and where the sitemap is. */
export interface RobotsInfo {
  /** The sitemap's whole address. */
  readonly sitemapUrl: string;
  /** Paths that robots are asked to leave alone, each with a slash at its start. */
  readonly disallow?: readonly string[];
}

const oneLine = (text: string): string => text.replace(/[\s#\p{Cc}]+/gu, "");

/** A robots.txt (RFC 9309) that lets every robot read all but the paths given. */
export function robotsTxt({ sitemapUrl, disallow = [] }: RobotsInfo): string {
  const paths = disallow.map(oneLine).filter((path) => path !== "");
  // An empty rule says that nothing is closed; a group needs at least one.
  const rules = paths.length > 0 ? paths.map((path) => `Disallow: ${path}`) : ["Disallow:"];
  return ["User-agent: *", ...rules, "", `Sitemap: ${oneLine(sitemapUrl)}`, ""].join("\n");
}
