import { readFile } from "node:fs/promises";
import type { Problem } from "../content/problem.ts";
import { widthsOf } from "./derivatives.ts";
import { type Description, describe, forbidden, type Trouble, unread } from "./describe.ts";
import { finder } from "./find.ts";
import { openMemo } from "./memo.ts";
import { loadNative, type Native } from "./native.ts";
import { pool } from "./pool.ts";
import type { Found, ImageFile, OtherFile } from "./types.ts";
import { type WalkedFile, walk } from "./walk.ts";

export interface LibraryOptions {
  /** The project's root. */
  readonly root: string;
  /** The folder of pictures, below the root: images */
  readonly folder: string;
  /** Where results are kept: .cache/images, as a whole path. */
  readonly cache: string;
  /** False does without the native library; without a word it is used where it is installed. */
  readonly native?: boolean;
}

/** All that lies below images/. */
export interface ImageLibrary {
  readonly images: readonly ImageFile[];
  readonly others: readonly OtherFile[];
  /** Files that are not served, are damaged, or had to be cleaned of script. */
  readonly problems: readonly Problem[];
  readonly native: Native;
  readonly cache: string;
  /** Finds a picture by its path below images/, as an author wrote it. */
  find(path: string): Found | undefined;
  /** Why a file that is there is not served. */
  faultOf(path: string): Problem | undefined;
}

const addressOf = (path: string) => `/images/${path.split("/").map(encodeURIComponent).join("/")}`;

const refusal = {
  message: "It is a link that leads out of the folder, or no plain file, so it is not served.",
  remedy: "Put a copy of the file itself in its place.",
};

/** Lists the pictures and reads what they are, each once for as long as it does not change. */
export async function imageLibrary(options: LibraryOptions): Promise<ImageLibrary> {
  const { root, folder, cache } = options;
  const native = await loadNative(options.native);
  const memo = await openMemo(cache, native.version);
  const { files, refused } = await walk(root, folder);
  const look = async ({ path, file, stats }: WalkedFile): Promise<Description> => {
    const known = forbidden(path, stats.size) ?? memo.recall(path, stats);
    if (known) return known;
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return unread(path);
    const found = await describe(path, bytes, native);
    memo.keep(path, stats, found);
    return found;
  };
  const described = await pool(files, 8, look);
  await memo.save();

  const place = (path: string) => ({ path: `${folder}/${path}`, line: 1, column: 1 });
  const asProblem = (path: string, trouble: Trouble): Problem => ({ ...place(path), ...trouble });
  const images: ImageFile[] = [];
  const others: OtherFile[] = [];
  const faults = new Map<string, Problem>();
  const problems: Problem[] = refused.map((path) => ({ ...place(path), rule: "file-type", ...refusal }));
  for (const [index, { path, file }] of files.entries()) {
    const found = described[index];
    if (!found) continue;
    const address = addressOf(path);
    if (found.kind === "other") others.push({ path, file, address });
    else if (found.kind === "fault") faults.set(path, asProblem(path, found.trouble));
    else {
      const { facts, trouble } = found;
      const widths = native.sharp && !facts.damaged ? widthsOf(facts, facts.width) : [];
      images.push({ path, file, address, ...facts, widths });
      if (trouble) problems.push(asProblem(path, trouble));
    }
  }
  problems.push(...faults.values());
  const find = finder(images);
  return { images, others, problems, native, cache, find, faultOf: (path) => faults.get(path) };
}
