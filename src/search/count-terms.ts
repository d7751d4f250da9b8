import type { PhraseFinder } from "./phrases.ts";
import { groupTerm } from "./phrases.ts";
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
    const words = [...wordsIn(text)];
    const counts = new Map<string, number>();
    const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const { terms } of words) for (const term of terms) if (!stopWords.has(term)) count(term);
    for (const { group } of this.#findPhrases(words)) count(groupTerm(group));
    for (const [term, times] of counts) {
      let postings = this.#postings.get(term);
      if (postings === undefined) {
        postings = new PostingsWriter();
        this.#postings.set(term, postings);
      }
      postings.add(document, field, times);
    }
    return words.length;
  }

  /** Every term with where it stands, in the order of the terms' characters. */
  *terms(): Generator<readonly [string, readonly number[]]> {
    for (const term of [...this.#postings.keys()].sort()) yield [term, this.#postings.get(term)?.codes ?? []];
  }
}
