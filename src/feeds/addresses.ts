/** The site's address without a slash at its end, and the path that it lies under ("" or "/prefix"). */
function siteParts(siteUrl: string): { origin: string; prefix: string } {
  const url = new URL(siteUrl);
  return { origin: url.origin, prefix: url.pathname.replace(/\/$/, "") };
}

/**
 * The whole address of a path of the site: `/blog/x/` under `https://a.org/prefix` is
 * `https://a.org/prefix/blog/x/`. A path that has the prefix already keeps it once.
 */
export function siteAddress(siteUrl: string, path: string): string {
  const { origin, prefix } = siteParts(siteUrl);
  // URL takes a backslash for a slash and drops tabs and line ends: two slashes at the start would name a host.
  const rooted = path.replace(/[\t\n\r]/g, "").replace(/^[/\\]*/, "/");
  const hasPrefix = prefix === "" || rooted === prefix || rooted.startsWith(`${prefix}/`);
  return new URL(hasPrefix ? rooted : prefix + rooted, origin).href;
}

/**
 * Makes an address in a page's HTML whole. One that starts with a slash belongs to the site, with or without its
 * prefix; others are relative to the page. What is no address stays as it is.
 */
export function absoluteAddress(address: string, pageUrl: string, siteUrl: string): string {
  const trimmed = address.trim();
  try {
    if (/^\/(?![/\\])/.test(trimmed)) return siteAddress(siteUrl, trimmed);
    return new URL(trimmed, pageUrl).href;
  } catch {
    return address;
  }
}
