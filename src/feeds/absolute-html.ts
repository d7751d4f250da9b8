import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";
import { absoluteAddress } from "./addresses.ts";
import type { FeedEntry, FeedInfo } from "./types.ts";
import { escapeXml } from "./xml.ts";

const addressed = ["href", "src", "poster", "cite", "data", "action", "formAction", "background"] as const;

/** What only works on the page itself: a reader of feeds shows it as litter, or drops it. */
const pageOnly = new Set(["script", "style", "button", "template", "link", "base", "meta"]);

/** Makes each address of a `srcset` whole. Addresses may hold commas, but end at white space (HTML's own rule). */
export function absoluteSrcset(srcset: string, resolve: (address: string) => string): string {
  const candidates: string[] = [];
  let at = 0;
  while (at < srcset.length) {
    while (at < srcset.length && /[\s,]/.test(srcset.charAt(at))) at += 1;
    const start = at;
    while (at < srcset.length && !/\s/.test(srcset.charAt(at))) at += 1;
    const address = srcset.slice(start, at);
    if (address === "") break;
    if (address.endsWith(",")) {
      candidates.push(resolve(address.replace(/,$/, "")));
      continue;
    }
    const comma = srcset.indexOf(",", at);
    const end = comma < 0 ? srcset.length : comma;
    const descriptor = srcset.slice(at, end).trim();
    candidates.push(descriptor ? `${resolve(address)} ${descriptor}` : resolve(address));
    at = end;
  }
  return candidates.join(", ");
}

function makeAbsolute(element: Element, resolve: (address: string) => string): void {
  const { properties } = element;
  for (const name of addressed) {
    const value = properties[name];
    if (typeof value === "string") properties[name] = resolve(value);
  }
  for (const name of ["srcSet", "imageSrcSet"]) {
    const value = properties[name];
    if (typeof value === "string") properties[name] = absoluteSrcset(value, resolve);
  }
}

const isPageOnly = (node: Element): boolean =>
  pageOnly.has(node.tagName) || node.properties.dataFeed === "omit";

function rewrite(html: string, resolve: (address: string) => string): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, "element", (node, index, parent) => {
    if (parent && index !== undefined && isPageOnly(node)) {
      parent.children.splice(index, 1);
      return index;
    }
    makeAbsolute(node, resolve);
    return undefined;
  });
  return toHtml(tree, { characterReferences: { useNamedReferences: false } });
}

/** More letters of HTML than a reader of feeds can be asked to fetch with all other posts: a hundred times a long post. */
const longest = 3_000_000;

/**
 * A post's HTML for readers away from its page: every address whole, and without what only works on the page
 * (scripts, styles, buttons, and elements with `data-feed="omit"`). Of HTML that is far too long, or nested too
 * deeply to be read, a link to the page is left.
 */
export function absoluteHtml(html: string, pageUrl: string, siteUrl: string): string {
  const link = `<p><a href="${escapeXml(pageUrl)}">${escapeXml(pageUrl)}</a></p>`;
  if (html.length > longest) return link;
  try {
    return rewrite(html, (address) => absoluteAddress(address, pageUrl, siteUrl));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return link;
  }
}

// The same post stands in every feed.
const known = new WeakMap<FeedEntry, { readonly siteUrl: string; readonly html: string }>();

/** A feed entry's HTML for readers away from its page. */
export function entryHtml(entry: FeedEntry, { siteUrl, keep = (_, make) => make() }: FeedInfo): string {
  let made = known.get(entry);
  if (made?.siteUrl !== siteUrl) {
    const { html, url } = entry;
    const parts = ["a feed entry", url, siteUrl, html];
    made = { siteUrl, html: keep(parts, () => absoluteHtml(html, url, siteUrl)) };
    known.set(entry, made);
  }
  return made.html;
}
