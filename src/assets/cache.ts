import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The first letters of a hash of what is given: enough that no two files of a site meet. */
export function shortHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 10);
}

/**
 * A text kept on disk under a key that names everything it was made from. What is found there is only
 * trusted where its own checksum agrees, so that a write cut short is made again and not served.
 */
export async function cached(folder: string, key: string, make: () => Promise<string>): Promise<string> {
  const file = join(folder, `${key}.txt`);
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const text = await make();
  keep(file, text);
  return text;
}

/** Written beside and renamed: two builds at once each leave a whole file. A full disk only costs time, next time. */
function keep(file: string, text: string): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, `${shortHash(text)}\n${text}`);
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

function readKept(file: string): string | undefined {
  try {
    const kept = readFileSync(file, "utf8");
    const end = kept.indexOf("\n");
    const text = kept.slice(end + 1);
    return kept.slice(0, end) === shortHash(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
