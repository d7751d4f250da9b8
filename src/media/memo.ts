import type { Stats } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Description } from "./describe.ts";
import { keyOf, writeWhole } from "./disk-cache.ts";
import { recipe } from "./settings.ts";

interface Entry {
  readonly stamp: string;
  readonly description: Description;
}

/** What was found out of files in an earlier build, as long as they have not changed since. */
export interface Memo {
  recall(path: string, stats: Stats): Description | undefined;
  keep(path: string, stats: Stats, description: Description): void;
  /** Writes down what was kept, where anything is new; files that were not asked for are forgotten. */
  save(): Promise<void>;
}

/** A file changed so lately may change again without a new time: file systems' clocks are coarse. */
const SETTLED = 2_000;

const stampOf = ({ mtimeMs, ctimeMs, size, ino }: Stats) => [mtimeMs, ctimeMs, size, ino].join(" ");

/** Opens the memo in a cache's folder. One that another version of the tools wrote, or that is broken, is empty. */
export async function openMemo(cache: string, version: string): Promise<Memo> {
  const file = join(cache, `memo-${keyOf(recipe, version).slice(0, 12)}.json`);
  const before = new Map<string, Entry>();
  try {
    const { sum, entries } = JSON.parse(await readFile(file, "utf8"));
    if (sum === keyOf(JSON.stringify(entries))) for (const [path, entry] of entries) before.set(path, entry);
  } catch {
    // No memo yet, or one that was cut short: everything is looked at again.
  }
  const now = new Map<string, Entry>();
  let changed = false;
  return {
    recall(path, stats) {
      const entry = before.get(path);
      if (entry?.stamp !== stampOf(stats)) return undefined;
      now.set(path, entry);
      return entry.description;
    },
    keep(path, stats, description) {
      if (Date.now() - Math.max(stats.mtimeMs, stats.ctimeMs) < SETTLED) return;
      now.set(path, { stamp: stampOf(stats), description });
      changed = true;
    },
    async save() {
      if (!changed && now.size === before.size) return;
      const entries = [...now].sort(([a], [b]) => (a < b ? -1 : 1));
      const text = JSON.stringify({ sum: keyOf(JSON.stringify(entries)), entries });
      await writeWhole(file, text).catch(() => undefined);
    },
  };
}
