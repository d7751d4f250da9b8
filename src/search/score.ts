import { fields } from "./format.ts";
import { readPostings } from "./postings.ts";

/** What a place in each field is worth, in the order of `fields`. */
const weights: readonly number[] = [8, 3, 4, 1];
const textField = fields.indexOf("text");

/** BM25's own usual figures: how soon more of the same stops to count, and how much a long text counts against. */
const saturation = 1.2;
const lengthEffect = 0.75;

/** How well each document answers, and in which fields (a bit a field, in the order of `fields`). */
export type Scores = Map<number, { score: number; found: number }>;

/** Weighs documents by how often, where, and how rare a term stands in them (BM25 over weighted fields). */
export class Scorer {
  readonly #lengths: readonly number[];
  readonly #average: number;

  constructor(lengths: readonly number[]) {
    this.#lengths = lengths;
    this.#average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  }

  /** Adds what a term is worth to the documents in which it stands. */
  add(scores: Scores, postings: readonly number[], weight: number): void {
    const documents = this.#lengths.length;
    const rarity = Math.log(1 + (documents - documentsIn(postings) + 0.5) / (documentsIn(postings) + 0.5));
    readPostings(postings, (document, field, times) => {
      const length = field === textField ? (this.#lengths[document] ?? 0) / this.#average : 1;
      const norm = saturation * (1 - lengthEffect + lengthEffect * length);
      const score = (weight * rarity * (weights[field] ?? 1) * times) / (times + norm);
      const known = scores.get(document);
      if (known) {
        known.score += score;
        known.found |= 1 << field;
      } else {
        scores.set(document, { score, found: 1 << field });
      }
    });
  }
}

/** In how many documents a term stands. */
export function documentsIn(postings: readonly number[]): number {
  let count = 0;
  let last = -1;
  readPostings(postings, (document) => {
    if (document !== last) count++;
    last = document;
  });
  return count;
}

/** Documents that are in all of these, with their scores added. */
export function inAll(parts: readonly Scores[]): Scores {
  const [first, ...rest] = parts;
  const both: Scores = new Map();
  for (const [document, { score, found }] of first ?? []) {
    const others = rest.map((part) => part.get(document));
    if (others.some((other) => other === undefined)) continue;
    both.set(document, {
      score: others.reduce((sum, other) => sum + (other?.score ?? 0), score),
      found: others.reduce((bits, other) => bits | (other?.found ?? 0), found),
    });
  }
  return both;
}

/** Documents that are in any of these; those in more of them always come before those in fewer. */
export function inAny(parts: readonly Scores[]): Scores {
  const any: Scores = new Map();
  const step = 1000;
  for (const part of parts) {
    for (const [document, { score, found }] of part) {
      const known = any.get(document) ?? { score: 0, found: 0 };
      any.set(document, { score: known.score + score + step, found: known.found | found });
    }
  }
  return any;
}
