import { resolveLink } from "../site/links.ts";
import type { Site } from "../site/model.ts";

/** Whether a link in a file leads to a page. */
export type LeadsThere = (href: string, path: string) => boolean;

/** What tells of a link, wherever it stands, whether it leads to one of some addresses, as the build has it. */
export function leadsTo({ config, book, pageOf }: Site, addresses: ReadonlySet<string>): LeadsThere {
  const table = { config, book, pageOf, prefix: "/" };
  return (href, path) => addresses.has(withoutRest(resolveLink(href, path, table).href));
}

/** An address without its query and its fragment. */
export function withoutRest(href: string): string {
  return href.replace(/[?#].*$/, "");
}
