import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A new folder beside the site, on the same disk, for a build to write in. */
export function temporaryFolder(root: string): string {
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, "site-"));
}

/** Puts a finished build in the place of the site. The site that stood there goes only when the new one stands. */
export function swapIn(root: string, folder: string): void {
  const site = join(root, "_site");
  const old = `${folder}-old`;
  if (existsSync(site)) renameSync(site, old);
  renameSync(folder, site);
  rmSync(old, { recursive: true, force: true });
}
