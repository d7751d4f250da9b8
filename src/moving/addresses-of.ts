import type { Site } from "../site/model.ts";
import type { Entry } from "./find.ts";

/**
 * Every address that leads to a file's page today: its own, and those of older sites that follow from its name by
 * rule. When the file moves, the rules find it no more, so all of them must be written down.
 */
export function addressesOf(site: Site, { url }: Entry): string[] {
  const byRule = site.redirects.filter(({ to, place }) => to === url && place === undefined);
  return [url, ...byRule.map(({ from }) => from)];
}
