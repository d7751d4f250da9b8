/**
 * An address's scheme in lower case, "" where it has none. Control characters and spaces, which browsers
 * leave out when they read an address, hide nothing (https://url.spec.whatwg.org/#url-parsing).
 */
export function schemeOf(address: string): string {
  const read = [...address].filter((character) => character > " ").join("");
  const colon = read.indexOf(":");
  const path = read.search(/[/?#]/);
  return colon < 0 || (path >= 0 && path < colon) ? "" : read.slice(0, colon).toLowerCase();
}

/** Whether an address names a host or a scheme, as browsers read it: `http:x` and `/\\x` lead to other sites too. */
export function isElsewhere(address: string): boolean {
  const read = [...address].filter((character) => character > " ").join("");
  return schemeOf(read) !== "" || /^[\\/]{2}/.test(read);
}

/** Schemes that a link may have; "" is an address of this site. */
export const linkSchemes: ReadonlySet<string> = new Set(["", "http", "https", "mailto", "tel", "webcal"]);

/** Schemes that something a page loads may have. */
export const loadSchemes: ReadonlySet<string> = new Set(["", "http", "https"]);

/** An address percent-encoded as Markdown makes it, so that the site is asked about both alike. */
export function encodeAddress(address: string): string {
  const trimmed = address.trim();
  try {
    return encodeURI(trimmed)
      .replace(/%25([0-9a-f]{2})/gi, "%$1")
      .replaceAll("%5B", "[")
      .replaceAll("%5D", "]");
  } catch {
    return trimmed;
  }
}
