import type { SiteData } from "../content/schema.ts";
import type { Complaint, ResolvedLink } from "../markdown/types.ts";
import type { AddressBook } from "./address-book.ts";
import { withPrefix } from "./addresses.ts";

/** What a link is looked up in. */
export interface LinkTable {
  readonly config: Pick<SiteData, "url">;
  readonly prefix: string;
  readonly book: AddressBook;
  /** The address of a content file's page, by the file's path. */
  pageOf(path: string): string | undefined;
}

/**
 * Where a link in a file's body leads, as it should stand on the page. Addresses that were right where the
 * text once stood (`../images/x.png`, `post.md`, `/blog/x.html`) reach what they meant; one that leads
 * nowhere is left as it is written, and complained of.
 */
export function resolveLink(href: string, path: string, table: LinkTable): ResolvedLink {
  const written = href.trim();
  if (written === "" || written === "#") return { href: written };
  if (written.startsWith("#")) return { href: written };
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(written)?.[0].toLowerCase();
  if (scheme === "http:" || scheme === "https:") return ownOrForeign(written, table);
  if (scheme !== undefined || written.startsWith("//")) return { href: written };

  const mended = withScheme(written);
  if (mended !== undefined && localTarget(written, path, table) === undefined) {
    return {
      href: mended,
      complaint: {
        rule: "link-mended",
        message: `The link “${written}” is no whole address.`,
        remedy: `Write ${mended}.`,
      },
    };
  }
  const { base, rest } = splitHref(written);
  const target = localTarget(written, path, table);
  if (target === undefined) return { href: withPrefix(table.prefix, written), complaint: broken(written) };
  return { href: base === "" ? rest : withPrefix(table.prefix, target) + rest };
}

/** A link to the site's own address stays on the site, whatever host the site stands on today. */
function ownOrForeign(href: string, table: LinkTable): ResolvedLink {
  if (!URL.canParse(href)) {
    return {
      href,
      complaint: {
        rule: "link-broken",
        message: `“${href}” is no address.`,
        remedy: "Copy it again from the browser.",
      },
    };
  }
  const url = new URL(href);
  const own = new URL(table.config.url);
  if (url.host !== own.host) return { href };
  const target = canonical(url.pathname, table);
  return target === undefined ? { href } : { href: withPrefix(table.prefix, target) + url.search + url.hash };
}

function localTarget(href: string, path: string, table: LinkTable): string | undefined {
  const { base } = splitHref(href);
  if (base === "") return "";
  for (const candidate of candidates(base, path, table)) {
    const found = canonical(candidate, table);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The addresses that a link can have meant, the likeliest first. */
function* candidates(base: string, path: string, table: LinkTable): Generator<string> {
  const image = oldImage(base);
  if (base.startsWith("/")) {
    yield base;
    if (image !== undefined) yield `/images/${image}`;
    return;
  }
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const beside = join(folder, base);
  const page = table.pageOf(beside) ?? table.pageOf(`${beside}.md`);
  if (page !== undefined) yield page;
  yield `/${beside}`;
  // From an older site, where a post stood at /blog/slug and a page at /slug.
  const bare = base.replace(/^(?:\.\.?\/)+/, "");
  const own = table.pageOf(path);
  if (own !== undefined) yield new URL(base, `https://site.invalid${own}`).pathname;
  if (own !== undefined) yield new URL(base, `https://site.invalid${own.replace(/\/$/, "")}`).pathname;
  yield `/${bare}`;
  yield `/blog/${bare}`;
  yield `/board_notes/${bare}`;
  if (image !== undefined) yield `/images/${image}`;
}

/** What stands below `images/` where an older site would have had it: `../images/x`, `/assets/img/x`. */
export function oldImage(src: string): string | undefined {
  return /(?:^|\/)(?:images|assets\/img)\/(.+)$/.exec(src)?.[1];
}

/** The address that answers a path with the page itself and not with a redirect's page, where it is known. */
function canonical(path: string, table: LinkTable): string | undefined {
  const file = table.book.answer(path);
  if (file === undefined) return undefined;
  if (file.endsWith("index.html")) return `/${encodeURI(file.slice(0, -"index.html".length))}`;
  return `/${encodeURI(file)}`;
}

function splitHref(href: string): { base: string; rest: string } {
  const end = href.search(/[?#]/);
  return end === -1 ? { base: href, rest: "" } : { base: href.slice(0, end), rest: href.slice(end) };
}

/** `a/b/` and `../c` make `a/c`: without leaving the project, whatever is written. */
export function join(folder: string, relative: string): string {
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/") + (relative.endsWith("/") ? "/" : "");
}

const hostLike =
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:uk|org|com|net|io|gov|edu|dev|info|blog|ac|co)(?:[/?#:].*)?$/i;
const mailLike = /^[^\s/@]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/** `www.nhs.uk/x` means `https://www.nhs.uk/x`; only where the words can hardly be a path. */
function withScheme(href: string): string | undefined {
  if (mailLike.test(href)) return `mailto:${href}`;
  if (/\.(?:md|html?|png|jpe?g|svg|gif|webp|pdf|csv)$/i.test(splitHref(href).base) && !/^www\./i.test(href)) {
    if (!/^(?:[a-z0-9-]+\.)+(?:uk|org|com|net|io)\//i.test(href)) return undefined;
  }
  return hostLike.test(href) ? `https://${href}` : undefined;
}

function broken(href: string): Complaint {
  return {
    rule: "link-broken",
    message: `The link leads to “${href}”, which is not on this site.`,
    remedy: "Check its spelling, or write the whole address if it is on another site.",
  };
}
