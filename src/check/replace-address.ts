import { withoutBaseUrl } from "../markdown/rules/jekyll-base-url.ts";
import { proseOf } from "./prose.ts";

/**
 * A text with an address changed wherever it stands as a link's, and nowhere else: not in code, and not as a part
 * of a longer address.
 * @param change what is to stand there instead
 */
export function replaceAddress(text: string, written: string, change: string): string {
  return spellings(written).reduce((out, address) => replaceIn(out, address, change), text);
}

/** An address as it is told of and as an author may have written it: with its letters encoded, and plainly. */
export function spellings(written: string): string[] {
  return [...new Set([written, decoded(written)])];
}

/** Where an address stands as a link's in prose. */
export function placesIn(prose: string, address: string): number[] {
  const places: number[] = [];
  if (address === "") return places;
  for (let at = prose.indexOf(address); at !== -1; at = prose.indexOf(address, at + address.length)) {
    if (stands(prose, at, at + address.length)) places.push(at);
  }
  return places;
}

function replaceIn(text: string, address: string, change: string): string {
  if (address === "" || !text.includes(address)) return text;
  let out = "";
  let done = 0;
  for (const at of placesIn(proseOf(text), address)) {
    out += text.slice(done, at) + change;
    done = at + address.length;
  }
  return out + text.slice(done);
}

/**
 * Whether what stands here is a whole address: between brackets, quotation marks or spaces, in a directive's braces,
 * or behind Jekyll's `{{ site.baseurl }}`, which says nothing here.
 */
function stands(text: string, start: number, end: number): boolean {
  const before = withoutBaseUrl(text.slice(Math.max(0, start - 50), start));
  return /(?:^|[\s(<"'=])$/.test(before) && /^$|[\s)>"'}]/.test(text[end] ?? "");
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
