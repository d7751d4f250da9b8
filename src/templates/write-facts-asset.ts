import { shortHash } from "../assets/cache.ts";
import type { Build } from "../site/build.ts";
import { writeFacts } from "../site/gather-write-facts.ts";
import type { Site } from "../site/model.ts";
import type { Asset } from "../site/services.ts";

const made = new WeakMap<Site, Asset>();

/** What the writing page must know of the site, as a file that it fetches. */
export function writeFactsAsset(build: Build): Asset {
  const known = made.get(build.site);
  if (known) return known;
  const text = JSON.stringify(writeFacts(build.site));
  const asset = { url: `/assets/write-facts-${shortHash(text)}.json`, text };
  made.set(build.site, asset);
  return asset;
}
