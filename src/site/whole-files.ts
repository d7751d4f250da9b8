import { lstatSync, readFileSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Stamp } from "./services.ts";
import { writeWhole } from "./write-whole.ts";

/** Files of a cache that were read and found whole, for as long as nobody has written to them since. */
export interface WholeFiles {
  has(file: string): boolean;
  /** What the file of a name was like when it was found whole. Whether it is so still is for whoever uses it to see. */
  stamp(name: string): Stamp | undefined;
  /** The names of all files that are known. */
  names(): Iterable<string>;
  add(file: string): void;
  /** Writes down what is known, where anything is new. */
  save(): Promise<void>;
}

/** A file changed so lately may change again without a new time, since file systems' clocks are coarse: milliseconds. */
export const SETTLED = 2_000;

const day = 24 * 60 * 60 * 1000;

/** A file's stamp and its time; undefined for what is no file. */
function stampOf(file: string): { stamp: Stamp; mtimeMs: number } | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  const { size, mtimeMs, ino } = stats;
  return { stamp: `${size} ${mtimeMs} ${ino}`, mtimeMs };
}

/**
 * Opens the list that builds before have saved. It is believed for a day: where a disk has lost what a file held, as
 * after a power cut, the file's time does not tell. A folder that was copied or unpacked holds other files.
 */
export function openWholeFiles(list: string, now = Date.now()): WholeFiles {
  const saved = readList(list);
  const stands = saved.folder === inoOf(dirname(list)) && saved.begun <= now && now - saved.begun < day;
  const { begun, known } = stands ? saved : { begun: now, known: new Map<string, Stamp>() };
  let changed = false;
  return {
    has(file) {
      const stamp = known.get(basename(file));
      return stamp !== undefined && stamp === stampOf(file)?.stamp;
    },
    stamp: (name) => known.get(name),
    names: () => known.keys(),
    add(file) {
      const found = stampOf(file);
      if (found === undefined || now - found.mtimeMs < SETTLED) return;
      if (known.get(basename(file)) === found.stamp) return;
      known.set(basename(file), found.stamp);
      changed = true;
    },
    async save() {
      if (!changed) return;
      changed = false;
      const folder = inoOf(dirname(list));
      await writeWhole(list, JSON.stringify({ begun, folder, known: [...known] })).catch(() => undefined);
    },
  };
}

/** What tells a folder from a copy of it; undefined where there is none. */
function inoOf(folder: string): number | undefined {
  try {
    return statSync(folder).ino;
  } catch {
    return undefined;
  }
}

interface Saved {
  readonly begun: number;
  readonly folder: number;
  readonly known: Map<string, Stamp>;
}

function readList(list: string): Saved {
  try {
    const { begun, folder, known } = JSON.parse(readFileSync(list, "utf8"));
    return { begun: Number(begun), folder: Number(folder), known: new Map(known) };
  } catch {
    // No list yet, or one that was cut short: every file is read again.
    return { begun: 0, folder: Number.NaN, known: new Map() };
  }
}
