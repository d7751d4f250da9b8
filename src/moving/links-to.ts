import type { OpenCheck } from "../check/check-site.ts";
import { eachLink } from "../check/each-link.ts";

/** The links in bodies that lead to some addresses, as they are written, by the file that they stand in. */
export function linksTo(
  check: Pick<OpenCheck, "build" | "bodies">,
  addresses: ReadonlySet<string>,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  eachLink(check, (link, written, path) => {
    if (!addresses.has(link.href.replace(/[?#].*$/, ""))) return;
    found.set(path, (found.get(path) ?? new Set()).add(written));
  });
  return found;
}
