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
export function ownPath(address: string, own: OwnAddresses): string | undefined {
  const url = wholeUrl(address);
  if (!url) return undefined;
  for (const { host, folder } of basesOf(own)) {
    if (host !== bareHost(url)) continue;
    if (url.pathname === folder || url.pathname.startsWith(`${folder}/`))
      return (url.pathname.slice(folder.length) || "/") + url.search + url.hash;
  }
  return undefined;
}

interface Base {
  readonly host: string;
  readonly folder: string;
}

// Every link of every page is held against them.
const known = new WeakMap<OwnAddresses, readonly Base[]>();

function basesOf(own: OwnAddresses): readonly Base[] {
  const found = known.get(own);
  if (found) return found;
  const { config, prefix } = own;
  const addresses = [config.url + prefix, config.url];
  // The older site's feed names where it stood.
  if (config.legacyFeedIds)
    addresses.push(`https://${config.legacyFeedIds.authority}${config.legacyFeedIds.prefix}`);
  const bases = addresses.flatMap((address) => {
    const url = wholeUrl(address);
    return url ? [{ host: bareHost(url), folder: url.pathname.replace(/\/$/, "") }] : [];
  });
  known.set(own, bases);
  return bases;
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
