import { copyFileSync, existsSync, linkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { insidePath } from "./output-path.ts";
import type { Text } from "./text.ts";
import { FileWriter } from "./write-files.ts";

/**
 * The folder that a site is written into. Paths are from it, with forward slashes; one that leads out of it is an
 * error, and nothing is written. Files are there once it is closed.
 */
export class SiteFolder {
  readonly #folder: string;
  readonly #made = new Set<string>();
  readonly #writer = new FileWriter();

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(path: string, content: Text | Uint8Array): void {
    this.#writer.write(this.#place(path), content);
  }

  /** Writes what another file holds, by its whole path. */
  copy(path: string, from: string): void {
    const file = this.#placeMade(path);
    copyFileSync(from, file);
  }

  /**
   * Gives a file that a cache keeps a second name in the site, which takes a fraction of writing it once more; where a
   * disk knows no second names, it is copied. False where the file is gone, as when somebody has removed the cache.
   */
  link(path: string, from: string): boolean {
    const file = this.#placeMade(path);
    try {
      linkSync(from, file);
    } catch {
      if (!existsSync(from)) return false;
      copyFileSync(from, file);
    }
    return true;
  }

  /** Waits until all is written. Rejects with what kept a file from it: a full disk, a name that is too long. */
  close(): Promise<void> {
    return this.#writer.close();
  }

  /** The place of a file, whose folder is there. */
  #placeMade(path: string): string {
    const file = this.#place(path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return file;
  }

  #place(path: string): string {
    return join(this.#folder, insidePath(path));
  }
}
