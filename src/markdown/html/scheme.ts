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
