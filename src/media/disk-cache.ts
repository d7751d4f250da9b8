import { hash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { markUsed } from "../site/prune-cache.ts";
import type { SeenFile } from "../site/services.ts";
import { openWholeFiles } from "../site/whole-files.ts";
import { writeWhole } from "../site/write-whole.ts";

/** Results on disk, by a key that says all that they were made from. */
export interface DiskCache {
  /** The result kept for a key, or undefined where there is none or it is not whole. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** The result for a key: kept, or made and then kept. Two who ask at once wait for the same making. */
  make(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /**
   * The file that holds it, by its whole path: to be read or linked to, never written. Undefined where it could not
   * be kept.
   */
  file(key: string, make: () => Promise<Uint8Array>): Promise<string | undefined>;
  /** The file that holds it, where it was seen whole today. */
  seen(key: string): SeenFile | undefined;
  /** Writes down which files were seen whole, so that `file` need not read them again today. */
  save(): Promise<void>;
}

/** A key from everything that a result is made from. */
export function keyOf(...parts: readonly (string | number)[]): string {
  return hash("sha256", JSON.stringify(parts));
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
 * A cache in a folder. An entry is a file that holds the result and nothing else, so that it can stand in a site as it
 * is; its name has the SHA-256 of it after the key, so that one that was cut short or changed is made again. A folder
 * that cannot be written slows the build and does not stop it.
 */
export function diskCache(folder: string): DiskCache {
  const underWay = new Map<string, Promise<Uint8Array>>();
  const whole = openWholeFiles(join(folder, "whole"));
  /** The entries of the folders that were asked for: each one's name by its key. */
  const listed = new Map<string, Map<string, string>>();
  /** The names of entries that were seen whole by their keys: no folder need be read for them. */
  let seenNames: Map<string, string> | undefined;

  const folderOf = (key: string) => join(folder, key.slice(0, 2));
  const namesBeside = (key: string) => {
    const place = folderOf(key);
    const known = listed.get(place) ?? new Map(namesIn(place).map((name) => [keyIn(name), name]));
    listed.set(place, known);
    return known;
  };
  const fileOf = (key: string) => {
    const name = namesBeside(key).get(key);
    return name === undefined ? undefined : join(folderOf(key), name);
  };

  const get = async (key: string): Promise<Uint8Array | undefined> => {
    const file = fileOf(key);
    if (file === undefined) return undefined;
    const entry = bytesOf(file);
    if (entry && file.endsWith(nameOf(key, entry))) {
      markUsed(file);
      whole.add(file);
      return entry;
    }
    namesBeside(key).delete(key);
    rmSync(file, { force: true });
    return undefined;
  };

  const keep = async (key: string, made: Uint8Array): Promise<void> => {
    const name = nameOf(key, made);
    await writeWhole(join(folderOf(key), name), made);
    namesBeside(key).set(key, name);
  };

  const makeNow = async (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const kept = await get(key);
    if (kept) return kept;
    const made = await make();
    await keep(key, made).catch(() => undefined);
    return made;
  };

  const cache: DiskCache = {
    get,
    make(key, make) {
      const running = underWay.get(key) ?? makeNow(key, make).finally(() => underWay.delete(key));
      underWay.set(key, running);
      return running;
    },
    async file(key, make) {
      const file = fileOf(key);
      if (file !== undefined && whole.has(file)) return file;
      await cache.make(key, make);
      return fileOf(key);
    },
    seen(key) {
      seenNames ??= new Map(Array.from(whole.names(), (name) => [keyIn(name), name]));
      const name = seenNames.get(key);
      const stamp = name === undefined ? undefined : whole.stamp(name);
      // Put together by hand: join() takes longer than all the rest, and every page asks.
      return stamp && { path: `${folder}${sep}${key.slice(0, 2)}${sep}${name}`, stamp };
    },
    save: () => whole.save(),
  };
  return cache;
}

const nameOf = (key: string, entry: Uint8Array) => `${key}.${hash("sha256", entry)}`;

const keyIn = (name: string) => name.slice(0, name.indexOf("."));

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
