import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { insidePath } from "./output-path.ts";

/**
 * The folder that a site is written into. Paths are from it, with forward slashes; one that leads out of it is an
 * error, and nothing is written. One file after the other: what would be gained by several at once is lost in
 * waiting for each. What it made of folders it need not ask the disk for again.
 */
export class SiteFolder {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(path: string, content: string | Uint8Array): void {
    writeFileSync(this.#place(path), content);
  }

  /** Writes what another file holds, by its whole path. */
  copy(path: string, from: string): void {
    copyFileSync(from, this.#place(path));
  }

  #place(path: string): string {
    const file = join(this.#folder, insidePath(path));
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    return file;
  }
}
