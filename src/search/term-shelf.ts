import type { Overview, TermFile } from "./format.ts";

type Postings = readonly number[];

/** How many files are read for one beginning of a word, or for one word that was mistyped. */
const mostFiles = 6;

/** The terms of an index, of which only the parts that are asked for are read. */
export class TermShelf {
  readonly #files: Overview["terms"];
  readonly #read: (file: string) => Promise<unknown>;
  readonly #loaded = new Map<string, TermFile>();
  readonly #postings = new Map<string, Postings>();

  constructor(files: Overview["terms"], read: (file: string) => Promise<unknown>) {
    this.#files = files;
    this.#read = read;
  }

  /** Reads what is needed to know every term with this beginning, or the first of them where they are very many. */
  async need(beginning: string): Promise<void> {
    const first = this.#fileOf(beginning);
    const last = this.#fileOf(`${beginning}\uffff`);
    await this.#load(first, Math.min(last, first + mostFiles - 1));
  }

  /** Reads the terms in whose neighbourhood a mistyped word's true spelling is likely to be: those of its first letter. */
  async needNear(word: string): Promise<void> {
    const letter = word.slice(0, 1);
    const middle = this.#fileOf(word);
    const first = Math.max(this.#fileOf(letter), middle - mostFiles / 2);
    await this.#load(first, Math.min(this.#fileOf(`${letter}\uffff`), first + mostFiles - 1));
  }

  get(term: string): Postings | undefined {
    return this.#postings.get(term);
  }

  /** The terms read so far, with where they stand. */
  all(): IterableIterator<[string, Postings]> {
    return this.#postings.entries();
  }

  /** The terms read so far that begin like this. */
  *startingWith(beginning: string): Generator<readonly [string, Postings]> {
    const last = this.#fileOf(`${beginning}\uffff`);
    for (let file = this.#fileOf(beginning); file <= last; file++) {
      for (const [term, postings] of this.#loaded.get(this.#files[file]?.[1] ?? "") ?? []) {
        if (term.startsWith(beginning)) yield [term, postings];
      }
    }
  }

  /** The last file whose first term does not come after this one. */
  #fileOf(term: string): number {
    let low = 0;
    let high = this.#files.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#files[middle]?.[0] ?? "") <= term) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  async #load(first: number, last: number): Promise<void> {
    const wanted = this.#files.slice(first, last + 1).map(([, file]) => file);
    await Promise.all(
      wanted
        .filter((file) => !this.#loaded.has(file))
        .map(async (file) => {
          const terms = (await this.#read(file)) as TermFile;
          this.#loaded.set(file, terms);
          for (const [term, postings] of terms) this.#postings.set(term, postings);
        }),
    );
  }
}
