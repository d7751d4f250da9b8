import type { PhraseFinder } from "./phrases.ts";
import { stopWords } from "./stop-words.ts";
import { type Word, wordsIn } from "./words.ts";

/** One thing that a reader looks for: a word, or a phrase that has synonyms. */
export interface Concept {
  /** As the reader wrote it. */
  readonly words: string;
  /** All of these have to be found: the word's one term, the phrase's several. */
  readonly terms: readonly string[];
  /** What to look for where no page has the word as it is written: `data science` for `data-science`. */
  readonly parts: readonly string[];
  /** The group of synonyms that it belongs to. */
  readonly group?: number;
  /** Whether it may be the beginning of a longer word. */
  readonly unfinished: boolean;
}

/** More than this is not read of what a reader typed or pasted. */
export const longestQuery = 200;
const mostConcepts = 12;

/**
 * What a reader looks for, out of what they typed. Any text will do; of a text without a word nothing is made.
 * While they are typing, the last word is one that may go on however short it is.
 */
export function conceptsOf(query: string, findPhrases: PhraseFinder, typing = false): Concept[] {
  const text = query.slice(0, longestQuery);
  const words = wordsIn(text).slice(0, mostConcepts);
  const phrases = findPhrases(words).sort((a, b) => b.length - a.length);
  const plain = words.some(({ terms }) => !stopWords.has(terms[0] ?? ""));
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrases.find(({ first }) => first === at);
    const length = phrase?.length ?? 1;
    const taken = words.slice(at, at + length);
    at += length;
    const terms = taken.flatMap((word) => word.terms.slice(0, 1));
    const worth = terms.filter((term) => !stopWords.has(term));
    // Common words are left out where others stand beside them; a phrase is one for all of its words.
    if (worth.length === 0 && phrase === undefined && plain) continue;
    concepts.push({
      words: text.slice(taken[0]?.start, taken.at(-1)?.end),
      terms: worth.length > 0 ? worth : terms,
      parts: phrase === undefined ? partsOf(taken[0]) : [],
      ...(phrase && { group: phrase.group }),
      unfinished: length === 1 && (terms[0]?.length ?? 0) >= (typing && at === words.length ? 1 : 3),
    });
  }
  return concepts;
}

/** The parts of a compound; none where one is a letter, which says nothing of A&E. */
function partsOf(word: Word | undefined): readonly string[] {
  const parts = (word?.terms.slice(1) ?? []).filter((term) => !term.startsWith("."));
  return parts.every((part) => part.length > 1) ? parts.filter((part) => !stopWords.has(part)) : [];
}
