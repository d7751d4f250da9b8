import { nearest } from "../content/nearest.ts";
import { type Card, fields, type Kind, kinds, type Overview, type Pieces, type Section } from "./format.ts";
import { groupTerm, type PhraseFinder, phraseFinder } from "./phrases.ts";
import { type Concept, conceptsOf } from "./query.ts";
import { documentsIn, inAll, inAny, Scorer, type Scores } from "./score.ts";
import type { Marks } from "./snippet.ts";
import { TermShelf } from "./term-shelf.ts";

/** A document that answers a search. */
export interface Hit {
  /** Its number: the lower, the newer. */
  readonly document: number;
  readonly kind: Kind;
  /** 0 where it has no date. */
  readonly year: number;
  readonly tags: readonly string[];
  /** Where the words stand. */
  readonly found: readonly (typeof fields)[number][];
}

/** What a search found, best first. */
export interface Found {
  readonly hits: readonly Hit[];
  /** Words that are on no page, each with the one that was looked for in its place. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** False where no page has all the words and `hits` have some of them. */
  readonly all: boolean;
  /** What to mark in texts. */
  readonly marks: Marks;
}

/** The beginning of a word is worth less than the word, and so is a synonym. */
const worth = { beginning: 0.5, synonym: 0.6 };

/**
 * How many letters of a word a typing error may have changed. With more of them the word would be another: Apache is
 * no slip for space, nor Docker for doctor. Short words are mostly abbreviations, of which each letter matters, and a
 * slip in the first letter is so rare that a word with another is hardly ever the one that was meant.
 */
function mostWrong(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/** A search index, read file by file as it is asked. */
export class SearchIndex {
  readonly overview: Overview;
  readonly findPhrases: PhraseFinder;
  readonly #read: (file: string) => Promise<unknown>;
  readonly #shelf: TermShelf;
  readonly #scorer: Scorer;
  readonly #years: readonly number[];

  /** `read` gives the content of one of the files that the overview names. */
  constructor(overview: Overview, read: (file: string) => Promise<unknown>) {
    this.overview = overview;
    this.#read = read;
    this.findPhrases = phraseFinder(overview.synonyms);
    this.#shelf = new TermShelf(overview.terms, read);
    this.#scorer = new Scorer(overview.lengths);
    this.#years = overview.years.flatMap(([year, documents]) => Array<number>(documents).fill(year));
  }

  /** Finds the documents that have all the words, or their synonyms; failing that, some of them. */
  async find(query: string, { typing = false } = {}): Promise<Found> {
    const asked = conceptsOf(query, this.findPhrases, typing);
    await Promise.all(asked.map((concept) => this.#need(concept)));
    const corrections: { from: string; to: string }[] = [];
    const concepts: Concept[] = [];
    for (const concept of asked) {
      const known = this.#scoresOf(concept).size > 0 ? concept : await this.#inParts(concept);
      const better = known ? undefined : await this.#correct(concept);
      concepts.push(known ?? better ?? concept);
      if (better) corrections.push({ from: concept.words, to: better.words });
    }
    const parts = concepts.map((concept) => this.#scoresOf(concept));
    const all = inAll(parts);
    const scores = all.size > 0 || parts.length < 2 ? all : inAny(parts);
    return {
      hits: this.#hits(scores),
      corrections,
      all: all.size > 0 || scores.size === 0,
      marks: this.#marks(concepts),
    };
  }

  /** What a result shows of a document. */
  async card(document: number): Promise<Card | undefined> {
    return (await this.#piece(this.overview.cards, document)) as Card | undefined;
  }

  /** The words of a document. */
  async text(document: number): Promise<readonly Section[]> {
    return ((await this.#piece(this.overview.texts, document)) ?? []) as readonly Section[];
  }

  async #need({ terms, group }: Concept): Promise<void> {
    const wanted = group === undefined ? terms : [...terms, groupTerm(group)];
    await Promise.all(wanted.map((term) => this.#shelf.need(term)));
  }

  /** The documents that have a concept: its own words, words that begin like it, or its synonyms. */
  #scoresOf({ terms, group, unfinished }: Concept): Scores {
    const own = terms.map((term) => {
      const scores: Scores = new Map();
      const exact = this.#shelf.get(term);
      if (exact) this.#scorer.add(scores, exact, 1);
      if (unfinished) {
        for (const [longer, postings] of this.#shelf.startingWith(term)) {
          const near = term.length / longer.length;
          if (longer !== term) this.#scorer.add(scores, postings, worth.beginning * near);
        }
      }
      return scores;
    });
    const scores = inAll(own);
    const postings = group === undefined ? undefined : this.#shelf.get(groupTerm(group));
    if (postings) this.#scorer.add(scores, postings, worth.synonym);
    return scores;
  }

  /** A compound as its parts, where pages have those. */
  async #inParts(concept: Concept): Promise<Concept | undefined> {
    if (concept.parts.length === 0) return undefined;
    const inParts = { ...concept, terms: concept.parts, parts: [], unfinished: false };
    await this.#need(inParts);
    return this.#scoresOf(inParts).size > 0 ? inParts : undefined;
  }

  /** The word that a reader most likely meant: the one nearest in spelling, the more common of two. */
  async #correct({ terms: [word = ""], unfinished }: Concept): Promise<Concept | undefined> {
    const letters = mostWrong(word);
    if (letters === 0) return undefined;
    await this.#shelf.needNear(word);
    const known = [...this.#shelf.all()]
      .filter(([term]) => term[0] === word[0] && /^[^~\d]+$/.test(term))
      .filter(([term]) => Math.abs(term.length - word.length) <= letters)
      .map(([term, postings]) => ({ term, documents: documentsIn(postings) }))
      .sort((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1));
    const to = nearest(
      word,
      known.map(({ term }) => term),
      letters,
    );
    return to === undefined || to === word ? undefined : { words: to, terms: [to], parts: [], unfinished };
  }

  #hits(scores: Scores): Hit[] {
    const { overview } = this;
    return [...scores]
      .sort(([a, x], [b, y]) => y.score - x.score || a - b)
      .map(([document, { found }]) => ({
        document,
        kind: kinds[Number(overview.kinds[document])] ?? "page",
        year: this.#years[document] ?? 0,
        tags: (overview.tagged[document] ?? []).map((tag) => overview.tags[tag]?.slug ?? ""),
        found: fields.filter((_, field) => found & (1 << field)),
      }));
  }

  #marks(concepts: readonly Concept[]): Marks {
    return {
      terms: new Set(concepts.flatMap(({ terms }) => terms)),
      beginnings: concepts.filter(({ unfinished }) => unfinished).flatMap(({ terms }) => terms),
      groups: new Set(concepts.flatMap(({ group }) => (group === undefined ? [] : [group]))),
      findPhrases: this.findPhrases,
    };
  }

  async #piece(pieces: Pieces, document: number): Promise<unknown> {
    const piece = pieces.findLast(([first]) => first <= document);
    if (piece === undefined) return undefined;
    const items = await this.#read(piece[1]);
    return Array.isArray(items) ? items[document - piece[0]] : undefined;
  }
}
