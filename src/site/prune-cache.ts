import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const day = 24 * 60 * 60 * 1000;
/** What no build has used for so long makes room, in milliseconds. */
const longestKept = 30 * day;

/** Says that a kept file is still used: its own time tells when it last was, to a day. */
export function markUsed(path: string): void {
  quietly(() => {
    const now = new Date();
    if (now.getTime() - statSync(path).mtimeMs > day) utimesSync(path, now, now);
  });
}

/** Removes from a cache's folder what no build has used for 30 days. It looks through the folder once a day. */
export function pruneCache(folder: string): void {
  quietly(() => {
    const pruned = join(folder, "pruned");
    const now = Date.now();
    if (now - (statSync(pruned, { throwIfNoEntry: false })?.mtimeMs ?? 0) < day) return;
    writeFileSync(pruned, "");
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      const path = join(folder, name);
      const status = statSync(path, { throwIfNoEntry: false });
      if (status?.isFile() && now - status.mtimeMs > longestKept) rmSync(path, { force: true });
    }
  });
}

/** A cache that cannot be looked after takes room, and stops no build. */
function quietly(job: () => void): void {
  try {
    job();
  } catch {
    // Another build may have removed the file, or the disk may only be read.
  }
}
