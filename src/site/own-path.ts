import type { SiteData } from "../content/schema.ts";

/** What is known of the addresses at which this site stands, or stood. */
export interface OwnAddresses {
  readonly config: Pick<SiteData, "url" | "legacyFeedIds">;
  readonly prefix: string;
}

/**
 * The path of an address that is this site's own, with what follows it: `https://example.org/x/#y` is `/x/#y`, whatever
 * host the site stands on today. Undefined for other sites' addresses, and for what is no whole address.
 */
export function ownPath(address: string, { config, prefix }: OwnAddresses): string | undefined {
  const url = wholeUrl(address);
  if (!url) return undefined;
  const bases = [config.url + prefix, config.url];
  // The older site's feed names where it stood.
  if (config.legacyFeedIds)
    bases.push(`https://${config.legacyFeedIds.authority}${config.legacyFeedIds.prefix}`);
  for (const base of bases) {
    const own = wholeUrl(base);
    if (!own || bareHost(own) !== bareHost(url)) continue;
    const folder = own.pathname.replace(/\/$/, "");
    if (url.pathname === folder || url.pathname.startsWith(`${folder}/`))
      return (url.pathname.slice(folder.length) || "/") + url.search + url.hash;
  }
  return undefined;
}

function wholeUrl(address: string): URL | undefined {
  const whole = address.startsWith("//") ? `https:${address}` : address;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return undefined;
  return new URL(whole);
}

/** `www.example.org` and `example.org` are one site. */
function bareHost({ host }: URL): string {
  return host.replace(/^www\./, "");
}
