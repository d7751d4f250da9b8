import { readFileSync } from "node:fs";
import { join } from "node:path";
import { markUsed } from "../site/prune-cache.ts";
import { SETTLED } from "../site/whole-files.ts";
import { writeWhole } from "../site/write-whole.ts";
import type { Description } from "./describe.ts";
import { keyOf } from "./disk-cache.ts";
import { recipe } from "./settings.ts";

interface Entry {
  readonly stamp: string;
  readonly description: Description;
}

/** The parts of a file's status that change with it. */
export interface Stamped {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly size: number;
  readonly ino: number;
}

/** What was found out of files in an earlier build, for as long as they have not changed since. */
export interface Memo {
  recall(path: string, stats: Stamped): Description | undefined;
  keep(path: string, stats: Stamped, description: Description): void;
  /** Writes down what was kept, where anything is new. */
  save(): Promise<void>;
}

const stampOf = ({ mtimeMs, ctimeMs, size, ino }: Stamped) => [mtimeMs, ctimeMs, size, ino].join(" ");

/** Opens the memo in a cache's folder. One that is broken, or of another version, is empty. */
export function openMemo(cache: string, version: string): Memo {
  const file = join(cache, `memo-${keyOf(recipe, version).slice(0, 12)}.json`);
  const entries = new Map<string, Entry>();
  try {
    const { sum, kept } = JSON.parse(readFileSync(file, "utf8"));
    if (sum === keyOf(JSON.stringify(kept))) for (const [path, entry] of kept) entries.set(path, entry);
    markUsed(file);
  } catch {
    // No memo yet, or one that was cut short: everything is looked at again.
  }
  let changed = false;
  return {
    recall(path, stats) {
      const entry = entries.get(path);
      return entry?.stamp === stampOf(stats) ? entry.description : undefined;
    },
    keep(path, stats, description) {
      if (Date.now() - Math.max(stats.mtimeMs, stats.ctimeMs) < SETTLED) return;
      entries.set(path, { stamp: stampOf(stats), description });
      changed = true;
    },
    async save() {
      if (!changed) return;
      changed = false;
      const kept = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
      const text = JSON.stringify({ sum: keyOf(JSON.stringify(kept)), kept });
      await writeWhole(file, text).catch(() => undefined);
    },
  };
}
