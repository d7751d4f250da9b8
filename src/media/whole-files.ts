import { lstatSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { writeWhole } from "../site/write-whole.ts";
import { SETTLED } from "./memo.ts";

/** Files of a cache that were read and found whole, for as long as nobody has written to them since. */
export interface WholeFiles {
  has(file: string): boolean;
  add(file: string): void;
  /** Writes down what is known, where anything is new. */
  save(): Promise<void>;
}

const day = 24 * 60 * 60 * 1000;

/** What changes when a file is written to; undefined for what is no file. */
function stampOf(file: string): { stamp: string; mtimeMs: number } | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  const { size, mtimeMs, ino } = stats;
  return { stamp: `${size} ${mtimeMs} ${ino}`, mtimeMs };
}

/**
 * Opens the list that builds before have saved. It is believed for a day: where a disk has lost what a file held, as
 * after a power cut, the file's time does not tell.
 */
export function openWholeFiles(list: string, now = Date.now()): WholeFiles {
  const saved = readList(list);
  const { begun, known } =
    saved.begun <= now && now - saved.begun < day ? saved : { begun: now, known: new Map() };
  let changed = false;
  return {
    has(file) {
      const stamp = known.get(basename(file));
      return stamp !== undefined && stamp === stampOf(file)?.stamp;
    },
    add(file) {
      const found = stampOf(file);
      if (found === undefined || now - found.mtimeMs < SETTLED) return;
      known.set(basename(file), found.stamp);
      changed = true;
    },
    async save() {
      if (!changed) return;
      changed = false;
      await writeWhole(list, JSON.stringify({ begun, known: [...known] })).catch(() => undefined);
    },
  };
}

function readList(list: string): { begun: number; known: Map<string, string> } {
  try {
    const { begun, known } = JSON.parse(readFileSync(list, "utf8"));
    return { begun: Number(begun), known: new Map(known) };
  } catch {
    // No list yet, or one that was cut short: every file is read again.
    return { begun: 0, known: new Map() };
  }
}
