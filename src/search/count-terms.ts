import { groupTerm, type PhraseFinder } from "./phrases.ts";
import { PostingsWriter } from "./postings.ts";
import { stopWords } from "./stop-words.ts";
import { wordsIn } from "./words.ts";

/** Counts which terms stand where, document after document. */
export class TermCounter {
  readonly #findPhrases: PhraseFinder;
  readonly #postings = new Map<string, PostingsWriter>();

  constructor(findPhrases: PhraseFinder) {
    this.#findPhrases = findPhrases;
  }

  /** Counts a field of a document, and says how many words it has. */
  add(document: number, field: number, text: string): number {
    const words = wordsIn(text);
    for (const { terms } of words) for (const term of terms) this.#count(term, document, field);
    for (const { group } of this.#findPhrases(words)) this.#count(groupTerm(group), document, field);
    return words.length;
  }

  /** Every term with where it stands, in the order of the terms' characters. */
  *terms(): Generator<readonly [string, readonly number[]]> {
    for (const term of [...this.#postings.keys()].sort()) {
      yield [term, this.#postings.get(term)?.finish() ?? []];
    }
  }

  #count(term: string, document: number, field: number): void {
    let postings = this.#postings.get(term);
    if (postings === undefined) {
      if (stopWords.has(term)) return;
      postings = new PostingsWriter();
      this.#postings.set(term, postings);
    }
    postings.add(document, field);
  }
}
