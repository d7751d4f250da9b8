import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { markUsed } from "../site/prune-cache.ts";

/** The first letters of a hash of what is given: enough that no two files of a site meet. */
export function shortHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 10);
}

/** Written beside and renamed: two builds at once each leave a whole file. A full disk only costs time, next time. */
export function keep(file: string, text: string): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, `${shortHash(text)}\n${text}`);
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

/** A text that was kept, where its own checksum agrees: a write cut short is made again and not served. */
export function kept(file: string): string | undefined {
  try {
    const whole = readFileSync(file, "utf8");
    const end = whole.indexOf("\n");
    const text = whole.slice(end + 1);
    if (whole.slice(0, end) !== shortHash(text)) return undefined;
    markUsed(file);
    return text;
  } catch {
    return undefined;
  }
}
