import { decodePath } from "../site/addresses.ts";
import { type OwnAddresses, ownPath } from "../site/own-path.ts";
import type { Entry } from "./find.ts";

/**
 * A link to a page as it is to be: to its file's new name where it named the file, else to the new address, with what
 * followed. Where this site stood before, nothing stands at the new address: such a link becomes one to this site.
 */
export function movedLink(
  href: string,
  { doc }: Entry,
  path: string,
  url: string,
  config: OwnAddresses["config"],
): string {
  const end = href.search(/[?#]/);
  const [base, rest] = end === -1 ? [href, ""] : [href.slice(0, end), href.slice(end)];
  const [oldName, newName] = [doc.path, path].map((each) => each.split("/").at(-1) ?? "") as [string, string];
  if (decodePath(base).endsWith(oldName))
    return base.slice(0, base.length - encodeURI(oldName).length) + newName + rest;
  const today = { config: { url: config.url }, prefix: "/" };
  const local = ownPath(base, today);
  // The site's own address stays as it was written: with www, without a scheme, below a folder.
  return (local !== undefined && base.endsWith(local) ? base.slice(0, -local.length) : "") + url + rest;
}
