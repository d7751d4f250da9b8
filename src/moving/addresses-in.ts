import { proseOf } from "../check/prose.ts";

/** An address below the site's root, or a whole one. What is relative, the renderer tells of. */
const address = /(?:https?:)?\/[^\s()<>"'{}[\]]*[^\s()<>"'{}[\].,;:!?]/gi;
/** What stands before a link's address: Markdown's brackets, an attribute's sign, Jekyll's base address. */
const before = /(?:\]\(\s*<?|\]:\s*<?|=\s*["']?|\}\})$/;

/** The addresses that stand as links' in a text of Markdown or HTML; whole ones are links wherever they stand. */
export function addressesIn(text: string): { readonly href: string; readonly line: number }[] {
  const prose = proseOf(text);
  return [...prose.matchAll(address)].flatMap(({ 0: href, index }) => {
    const isLink = /^https?:/i.test(href) || before.test(prose.slice(Math.max(0, index - 20), index));
    return isLink ? [{ href, line: prose.slice(0, index).split("\n").length }] : [];
  });
}
