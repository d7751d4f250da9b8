import { existsSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";

const siteFolder = "_site";

/**
 * Puts a finished build in the place of the site. Two renames, one straight after the other: the old site is
 * moved aside, not removed, so that a build killed between the two loses nothing (see `bringBack`).
 */
export function swapIn(root: string, folder: string): void {
  const site = join(root, siteFolder);
  const old = join(dirname(folder), "old");
  const moved = existsSync(site);
  if (moved) renameSync(site, old);
  try {
    renameSync(folder, site);
  } catch (error) {
    if (moved) renameSync(old, site);
    throw error;
  }
}

/** Puts the site back that a build had moved aside when it was killed, where nothing has come in its place. */
export function bringBack(root: string, place: string): void {
  const site = join(root, siteFolder);
  const old = join(place, "old");
  if (!existsSync(site) && existsSync(old)) renameSync(old, site);
}
