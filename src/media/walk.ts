import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** A file that was found below a folder. */
export interface WalkedFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly file: string;
  readonly stats: Stats;
}

export interface Walk {
  readonly files: readonly WalkedFile[];
  /** Paths of links that lead out of the folder, or to no file, and of what is neither file nor folder. */
  readonly refused: readonly string[];
}

const DEEPEST = 20;
const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);

/**
 * Lists the files below a folder, in the order of their names, without hidden ones. A symbolic link counts
 * where it leads to a file inside the folder. No folder, or one that lies outside `root`, holds none.
 */
export async function walk(root: string, folder: string): Promise<Walk> {
  const top = join(root, folder);
  const real = await realpath(top).catch(() => undefined);
  if (real === undefined) return { files: [], refused: [] };
  const outside = (file: string, of: string) => relative(of, file).split(sep)[0] === "..";
  if (outside(real, await realpath(root)) || !(await stat(real)).isDirectory()) {
    return { files: [], refused: [""] };
  }
  const files: WalkedFile[] = [];
  const refused: string[] = [];

  const visit = async (below: string, depth: number): Promise<void> => {
    const entries = (await readdir(join(top, below), { withFileTypes: true })).sort(byName);
    for (const entry of entries) {
      if (entry.name.startsWith(".") || entry.name === "Thumbs.db" || entry.name === "desktop.ini") continue;
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      const file = join(top, path);
      if (entry.isDirectory() && depth < DEEPEST) await visit(path, depth + 1);
      else {
        // A name that is no UTF-8 cannot be asked for by the name that was listed: it has no real path.
        const target = await realpath(file).catch(() => undefined);
        const stats = target && !outside(target, real) ? await stat(target) : undefined;
        if (target && stats?.isFile()) files.push({ path, file: target, stats });
        else refused.push(path);
      }
    }
  };
  await visit("", 0);
  return { files, refused };
}
