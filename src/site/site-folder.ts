import { copyFileSync, mkdirSync } from "node:fs";
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
  readonly #writer = new FileWriter();

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(path: string, content: Text | Uint8Array): void {
    this.#writer.write(this.#place(path), content);
  }

  /** Writes what another file holds, by its whole path. */
  copy(path: string, from: string): void {
    const file = this.#place(path);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(from, file);
  }

  /** Waits until all is written. Rejects with what kept a file from it: a full disk, a name that is too long. */
  close(): Promise<void> {
    return this.#writer.close();
  }

  #place(path: string): string {
    return join(this.#folder, insidePath(path));
  }
}
