import { readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { PackReader } from "./read-pack.ts";
import { PackWriter } from "./write-pack.ts";

const hour = 60 * 60 * 1000;
/** Packs of other programs that nothing has used for so long make room, in milliseconds. */
const longestKept = 7 * 24 * hour;
/** Each change to the program begins a new one: these were used last, and more would fill the disk. */
const mostKept = 10;

/**
 * Texts by key, in a file: those of the last build are read, and what this one used is kept in their place. A disk
 * that fails, a pack that is broken or not there: then nothing is known, or nothing is kept, and the build goes on.
 */
export class Pack {
  readonly #path: string;
  readonly #used = new Set<string>();
  #reader: PackReader | undefined;
  #writer: PackWriter | undefined;
  /** The disk has failed, or the pack is saved. */
  #ended = false;

  constructor(path: string) {
    this.#path = path;
    try {
      this.#reader = new PackReader(path);
    } catch {
      // The first build, or one was cut short: everything is made anew.
    }
  }

  /** Whether the last build had a text under a key. */
  has(key: string): boolean {
    return this.#reader?.places.has(key) ?? false;
  }

  /** A text of the last build's. */
  get(key: string): string | undefined {
    try {
      const text = this.#reader?.read(key)?.toString();
      if (text !== undefined) this.#used.add(key);
      return text;
    } catch {
      return undefined;
    }
  }

  /** Keeps a text, in the place of one that has the same key. Half a character cannot be kept: such a text is not. */
  put(key: string, text: string): void {
    this.#used.delete(key);
    if (!text.isWellFormed()) return;
    this.#try(() => {
      this.#writer ??= new PackWriter(this.#path);
      this.#writer.add(key, Buffer.from(text));
    });
  }

  /** Writes down what this build used and nothing else, where that differs from what is there. */
  save(): void {
    this.#try(() => {
      if (this.#writer === undefined && this.#used.size === (this.#reader?.places.size ?? 0)) {
        const now = new Date();
        if (this.#reader) utimesSync(this.#path, now, now);
      } else this.#rewrite();
      removeUnused(dirname(this.#path));
    });
    this.#ended = true;
    this.#reader?.close();
    this.#reader = undefined;
  }

  #rewrite(): void {
    this.#writer ??= new PackWriter(this.#path);
    for (const key of this.#used) {
      const bytes = this.#writer.places.has(key) ? undefined : this.#reader?.read(key);
      if (bytes) this.#writer.add(key, bytes);
    }
    // Where open files cannot be replaced, the old pack would stay.
    this.#reader?.close();
    this.#reader = undefined;
    this.#writer.finish();
  }

  #try(job: () => void): void {
    if (this.#ended) return;
    try {
      job();
    } catch {
      this.#ended = true;
      try {
        this.#writer?.abandon();
      } catch {
        // Nothing is left to try: the file is removed by a later build.
      }
    }
  }
}

/** Removes packs of other programs, but for those used last, and what killed builds were writing. */
function removeUnused(folder: string): void {
  const files = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    // Another build may remove it meanwhile.
    return { path, age: Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) };
  });
  files.sort((a, b) => a.age - b.age);
  const packs = files.filter(({ path }) => path.endsWith(".pack"));
  const unfinished = files.filter(({ path }) => !path.endsWith(".pack"));
  const unused = [
    ...packs.filter(({ age }, index) => index >= mostKept || age > longestKept),
    ...unfinished.filter(({ age }) => age > hour),
  ];
  for (const { path } of unused) rmSync(path, { force: true });
}
