import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, sep } from "node:path";
import { insidePath } from "./output-path.ts";
import { removedEmpty } from "./remove-empty.ts";
import type { Linked, SeenFile } from "./services.ts";
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
  /** Linked files, in the order in which the writer got them. */
  readonly #linked = new Set<Linked>();
  readonly #removed = new Set<Linked>();

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
   * Has a file that a cache keeps stand in the site too, under a second name. Where it is gone by then, as when somebody
   * has removed the cache, or not as it was seen, its bytes are asked for and written.
   */
  link(file: Linked, seen: SeenFile): void {
    const place = this.#place(file.path);
    if (this.#linked.has(file)) return;
    this.#linked.add(file);
    this.#writer.link(seen, place);
  }

  /** Takes a file back that was linked, and its folder where nothing else is in it. */
  unlink(file: Linked): void {
    if (this.#linked.has(file)) this.#removed.add(file);
  }

  /** Waits until all is written. Rejects with what kept a file from it: a full disk, a name that is too long. */
  async close(): Promise<void> {
    const gone = await this.#writer.close();
    const linked = gone.length > 0 ? [...this.#linked] : [];
    for (const number of gone) {
      const file = linked[number];
      if (file && !this.#removed.has(file)) writeFileSync(this.#placeMade(file.path), await file.bytes());
    }
    for (const { path } of this.#removed) {
      const file = this.#place(path);
      rmSync(file, { force: true });
      removedEmpty(dirname(file));
    }
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
    // Such a path has nothing that join() would have to put right, which takes longer than all the rest.
    return this.#folder + sep + insidePath(path);
  }
}
