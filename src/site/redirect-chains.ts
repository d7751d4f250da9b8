import { type AddressBook, possibleFiles } from "./address-book.ts";
import { addressOf } from "./addresses.ts";
import type { Redirect } from "./model.ts";
import { type OwnAddresses, ownPath } from "./own-path.ts";

/** A redirect that somebody wrote, with the place where it stands. */
export type Written = Redirect & { readonly place: NonNullable<Redirect["place"]> };

/** What redirects are looked up in. */
export interface RedirectTable extends OwnAddresses {
  readonly book: AddressBook;
}

/** Written redirects by their files. */
export type WrittenOnes = ReadonlyMap<string, Written>;

/**
 * Tells whether a redirect leads in a circle, or into one. What is known of one on the way is not found out again:
 * a chain may be thousands long.
 */
export function circleFinder(written: WrittenOnes, table: RedirectTable): (redirect: Written) => boolean {
  const circling = new Map<Written, boolean>();
  return (redirect) => {
    const way = new Set<Written>();
    let step: Written | undefined = redirect;
    for (; step !== undefined && !way.has(step) && !circling.has(step); step = next(step.to, written, table))
      way.add(step);
    const circles = step !== undefined && (circling.get(step) ?? true);
    for (const each of way) circling.set(each, circles);
    return circles;
  };
}

/** How many stops of a circle are named. */
const mostStops = 10;

/** The first addresses that a redirect leads to, up to one that was there before. */
export function stopsFrom(redirect: Written, written: WrittenOnes, table: RedirectTable): string[] {
  const stops: string[] = [];
  let step: Written | undefined = redirect;
  for (; step !== undefined && !stops.includes(step.from); step = next(step.to, written, table)) {
    if (stops.length === mostStops) return [...stops, "…"];
    stops.push(step.from);
  }
  return step === undefined ? stops : [...stops, step.from];
}

/**
 * Finds where a reader ends up: another site's address or a page's, with the last fragment on the way; undefined for
 * nowhere. What it found of an address it keeps, for chains may be thousands long.
 */
export function endFinder(written: WrittenOnes, table: RedirectTable): (to: string) => string | undefined {
  const ends = new Map<string, string | undefined>();
  /** The address after an address, or the end itself. */
  const step = (to: string): { further: string; fragment: string } | { end: string | undefined } => {
    const own = ownPath(to, table) ?? to;
    if (!own.startsWith("/")) return { end: to };
    const fragment = /[?#].*$/.exec(own)?.[0] ?? "";
    const file = table.book.answer(own.replace(/[?#].*$/, ""));
    if (file === undefined) return { end: undefined };
    const further = written.get(file)?.to ?? table.book.target(file);
    return further === undefined ? { end: addressOf(file) + fragment } : { further, fragment };
  };
  return (first) => {
    const way = new Map<string, string>();
    let to = first;
    let end: string | undefined;
    while (!way.has(to)) {
      if (ends.has(to)) {
        end = ends.get(to);
        break;
      }
      const found = step(to);
      if ("end" in found) {
        end = found.end;
        ends.set(to, end);
        break;
      }
      way.set(to, found.fragment);
      to = found.further;
    }
    for (const [address, fragment] of [...way].reverse()) {
      end = end && withFragment(end, fragment);
      ends.set(address, end);
    }
    return end;
  };
}

/** An address with a fragment, unless it has one; another site's may have a query before it. */
function withFragment(address: string, fragment: string): string {
  return address.includes("#") || (address.startsWith("/") && address.includes("?"))
    ? address
    : address + fragment;
}

/** The written redirect that answers an address; undefined where a page does, or nothing. */
function next(to: string, written: WrittenOnes, table: RedirectTable): Written | undefined {
  const path = localPath(to, table);
  if (path === undefined) return undefined;
  const file = possibleFiles(path).find((each) => written.has(each) || table.book.ownerOf(each));
  return file === undefined ? undefined : written.get(file);
}

/** The path of an address on this site, without its query and fragment. */
function localPath(address: string, table: RedirectTable): string | undefined {
  const own = ownPath(address, table) ?? address;
  return own.startsWith("/") ? own.replace(/[?#].*$/, "") : undefined;
}
