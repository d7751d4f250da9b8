import type { Complaint, ResolvedLink } from "../markdown/types.ts";
import type { AddressBook } from "./address-book.ts";
import { addressOf, withPrefix } from "./addresses.ts";
import { mendAddress } from "./mend-address.ts";
import { oldImage, oldPlaces } from "./old-places.ts";
import { type OwnAddresses, ownPath } from "./own-path.ts";

/** What a link is looked up in. */
export interface LinkTable extends OwnAddresses {
  readonly book: AddressBook;
  /** The address of a content file's page, by the file's path. */
  pageOf(path: string): string | undefined;
  /** Whether somebody of the community has this name on GitHub. */
  isGithubUser?(name: string): boolean;
}

/**
 * Where a link in a file's body leads, as it should stand on the page. Addresses that were right where the
 * text once stood (`../images/x.png`, `post.md`, `/blog/x.html`) reach what they meant, without a stop at a
 * redirect; one that leads nowhere is left as it is written, and complained of.
 */
export function resolveLink(href: string, path: string, table: LinkTable): ResolvedLink {
  const written = href.trim();
  if (written === "" || written.startsWith("#")) return { href: written };
  const own = ownPath(written, table);
  if (own !== undefined) {
    const target = canonical(splitHref(own), table) ?? oldImageAt(splitHref(own), table);
    return target === undefined ? { href: written, complaint: broken(written) } : { href: target };
  }
  const whole = /^(https?):\/\/[^/\s]/i.exec(written);
  if (whole) {
    if (!URL.canParse(written)) return { href: written, complaint: noAddress(written) };
    // “https://https://example.org” has the host “https”.
    if (!/^https?:\/\/https?(?::|\/)/i.test(written)) return { href: written };
  }
  if (!whole && /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(written)) return { href: written };

  const isWhole = /^(?:https?:|\/\/)/i.test(written);
  const target = isWhole ? undefined : localTarget(written, path, table);
  if (target !== undefined) return target;
  const withScheme = `https://${written}`;
  const mended =
    ownPath(withScheme, table) !== undefined
      ? withScheme
      : mendAddress(written, (name) => table.isGithubUser?.(name) ?? false);
  if (mended !== undefined) return mendedLink(written, mended, table);
  if (isWhole) return { href: written, complaint: noAddress(written) };
  return { href: withPrefix(table.prefix, written), complaint: broken(written) };
}

/** A whole address that was put right may be this site's own. */
function mendedLink(written: string, mended: string, table: LinkTable): ResolvedLink {
  const own = ownPath(mended, table);
  const target = own === undefined ? undefined : canonical(splitHref(own), table);
  return {
    href: target ?? mended,
    complaint: {
      rule: "link-mended",
      message: `The link “${written}” is no whole address.`,
      remedy: `Write ${mended}.`,
    },
  };
}

/** An address, and the query and fragment behind it. */
interface Href {
  readonly base: string;
  readonly rest: string;
}

function splitHref(href: string): Href {
  const end = href.search(/[?#]/);
  return end === -1 ? { base: href, rest: "" } : { base: href.slice(0, end), rest: href.slice(end) };
}

function localTarget(written: string, path: string, table: LinkTable): ResolvedLink | undefined {
  const { base, rest } = splitHref(written);
  if (base === "") return { href: written };
  const places = oldPlaces(base, path, table.pageOf);
  for (const place of places) {
    const found = canonical({ base: place, rest }, table);
    if (found !== undefined) return { href: found };
  }
  for (const place of places) {
    const file = table.book.answerInAnyCase(place);
    if (file !== undefined) return otherCase(written, file, rest, table);
  }
  return undefined;
}

function otherCase(written: string, file: string, rest: string, table: LinkTable): ResolvedLink {
  const href = canonical({ base: addressOf(file), rest }, table) ?? addressOf(file) + rest;
  const message = `The link “${written}” leads to ${addressOf(file)}: capitals count on the web.`;
  return { href, complaint: { rule: "link-mended", message, remedy: `Write ${addressOf(file)}${rest}.` } };
}

/** The address that answers a path with the page itself and not with a redirect's page. */
function canonical({ base, rest }: Href, table: LinkTable): string | undefined {
  const file = table.book.answer(base);
  if (file === undefined) return undefined;
  const to = table.book.target(file);
  if (to === undefined) return withPrefix(table.prefix, addressOf(file)) + rest;
  const end = splitHref(to);
  return withPrefix(table.prefix, end.base) + (rest || end.rest);
}

/** The Jekyll site had `images/` at `/assets/img/`. */
function oldImageAt({ base, rest }: Href, table: LinkTable): string | undefined {
  const image = oldImage(base);
  return image === undefined ? undefined : canonical({ base: `/images/${image}`, rest }, table);
}

function broken(href: string): Complaint {
  return {
    rule: "link-broken",
    message: `The link leads to “${href}”, which is not on this site.`,
    remedy: "Check its spelling, or write the whole address if it is on another site.",
  };
}

function noAddress(href: string): Complaint {
  return {
    rule: "link-broken",
    message: `“${href}” is no address.`,
    remedy: "Copy it again from the browser.",
  };
}
