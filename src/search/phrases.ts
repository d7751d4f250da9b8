import { type Word, wordsIn } from "./words.ts";

/** A stretch of words, counted from 0, that belongs to a group of synonyms. */
export interface PhraseHit {
  readonly first: number;
  /** How many words. */
  readonly length: number;
  readonly group: number;
}

/** Finds synonyms among words. */
export type PhraseFinder = (words: readonly Word[]) => PhraseHit[];

/** The term under which every member of a group of synonyms is found; no word of a text is spelt like it. */
export function groupTerm(group: number): string {
  return `~${group}`;
}

/**
 * A finder of the members of these groups. `A&E` is one word and `accident and emergency` three, so a text is
 * looked through once for all of them, by the first word.
 */
export function phraseFinder(groups: readonly (readonly string[])[]): PhraseFinder {
  const byFirst = new Map<string, { rest: string[]; group: number }[]>();
  for (const [group, members] of groups.entries()) {
    for (const member of members) {
      const [first, ...rest] = wordsIn(member).map(mainTerm);
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known) known.push({ rest, group });
      else byFirst.set(first, [{ rest, group }]);
    }
  }
  return (words) => {
    const hits: PhraseHit[] = [];
    for (let first = 0; first < words.length; first++) {
      for (const { rest, group } of byFirst.get(mainTermAt(words, first) ?? "") ?? []) {
        const here = rest.every((term, index) => mainTermAt(words, first + 1 + index) === term);
        if (here) hits.push({ first, length: rest.length + 1, group });
      }
    }
    return hits;
  };
}

const mainTerm = (word: Word): string => word.terms[0] ?? "";

function mainTermAt(words: readonly Word[], index: number): string | undefined {
  const word = words[index];
  return word && mainTerm(word);
}
