import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { markUsed } from "../site/prune-cache.ts";

/** Results on disk, by a key that says all that they were made from. */
export interface DiskCache {
  /** The result kept for a key, or undefined where there is none or it is not whole. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** The result for a key: kept, or made and then kept. Two who ask at once wait for the same making. */
  make(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest();

/** A key from everything that a result is made from. */
export function keyOf(...parts: readonly (string | number)[]): string {
  return sha256(JSON.stringify(parts)).toString("hex");
}

/** Writes a file so that a reader sees the old one or the new one, never half of it. */
export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** A file's bytes, at once: to wait for a thread that reads them takes five times as long. */
function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * A cache in a folder. Each entry starts with the SHA-256 of the rest, so that one that was cut short or changed
 * is made again. A folder that cannot be written slows the build and does not stop it.
 */
export function diskCache(folder: string): DiskCache {
  const fileOf = (key: string) => join(folder, key.slice(0, 2), key);
  const underWay = new Map<string, Promise<Uint8Array>>();

  const get = async (key: string): Promise<Uint8Array | undefined> => {
    const entry = bytesOf(fileOf(key));
    if (!entry || entry.length < 32) return undefined;
    const body = entry.subarray(32);
    if (!sha256(body).equals(entry.subarray(0, 32))) return undefined;
    markUsed(fileOf(key));
    return body;
  };

  const makeNow = async (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const kept = await get(key);
    if (kept) return kept;
    const made = await make();
    await writeWhole(fileOf(key), Buffer.concat([sha256(made), made])).catch(() => undefined);
    return made;
  };

  return {
    get,
    make(key, make) {
      const running = underWay.get(key) ?? makeNow(key, make).finally(() => underWay.delete(key));
      underWay.set(key, running);
      return running;
    },
  };
}
