import { readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../content/problem.ts";
import { widthsOf } from "./derivatives.ts";
import { type Description, describe, forbidden, isPictureName, unread } from "./describe.ts";
import { finder } from "./find.ts";
import type { Memo } from "./memo.ts";
import type { Native } from "./native.ts";
import type { Found, ImageFile, OtherFile } from "./types.ts";

export interface LibraryOptions {
  /** The project's root. */
  readonly root: string;
  /** Paths of files below images/ and static/, from the project's root, as the site's tree lists them: no link among them leads out. */
  readonly paths: Iterable<string>;
  readonly native: Native;
  readonly memo: Memo;
}

/** The pictures in images/ and static/, and what else lies in images/. */
export interface ImageLibrary {
  readonly images: readonly ImageFile[];
  /** Files below images/ that are no pictures and are served as they are. */
  readonly others: readonly OtherFile[];
  /** Files that are not served, are damaged, or had to be cleaned of script. */
  readonly problems: readonly Problem[];
  /** Finds a picture by its path from the project's root, as an author wrote it. */
  find(path: string): Found | undefined;
  /** Why a file that is there is not served. */
  faultOf(path: string): Problem | undefined;
}

const addressOf = (path: string) => `/${path.split("/").map(encodeURIComponent).join("/")}`;

function statusOf(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false });
}

function look(path: string, file: string, { memo, native }: LibraryOptions): Description {
  try {
    const stats = statusOf(file);
    if (!stats?.isFile()) return unread(path);
    const known = forbidden(path, stats.size) ?? memo.recall(path, stats);
    if (known) return known;
    const found = describe(path, readFileSync(file), native.sharp !== undefined);
    memo.keep(path, stats, found);
    return found;
  } catch {
    return unread(path);
  }
}

/** Reads what the pictures are, each once for as long as it does not change. */
export function imageLibrary(options: LibraryOptions): ImageLibrary {
  const { root, paths, native } = options;
  const images: ImageFile[] = [];
  const others: OtherFile[] = [];
  const faults = new Map<string, Problem>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const own = path.startsWith("images/");
    if (!own && !isPictureName(path)) continue;
    const file = join(root, path);
    const found = look(path, file, options);
    const address = addressOf(path);
    if (found.kind === "other") {
      if (own) others.push({ path, file, address });
      if (own && found.trouble) faults.set(path, { path, line: 1, column: 1, ...found.trouble });
    } else if (found.kind === "fault") {
      if (own) faults.set(path, { path, line: 1, column: 1, ...found.trouble });
    } else {
      const { facts, trouble } = found;
      const widths = native.sharp && !facts.damaged ? widthsOf(facts, facts.width) : [];
      images.push({ path, file, address, ...facts, widths });
      if (trouble && own) problems.push({ path, line: 1, column: 1, ...trouble });
    }
  }
  problems.push(...faults.values());
  return { images, others, problems, find: finder(images), faultOf: (path) => faults.get(path) };
}
