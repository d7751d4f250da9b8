import { fields } from "./format.ts";

/**
 * Where a term stands, as numbers that are short to write: for each document and field the distance from the
 * one before, doubled; odd where the number of times follows because it is more than one.
 */
export class PostingsWriter {
  readonly #codes: number[] = [];
  #written = 0;
  #place = -1;
  #times = 0;

  /** Notes that the term stands there once more. Documents come in their order, and the fields of each in theirs. */
  add(document: number, field: number): void {
    const place = document * fields.length + field;
    if (place !== this.#place) {
      this.#write();
      this.#place = place;
    }
    this.#times++;
  }

  /** All that was noted. */
  finish(): readonly number[] {
    this.#write();
    return this.#codes;
  }

  #write(): void {
    if (this.#times === 0) return;
    const step = (this.#place - this.#written) * 2;
    if (this.#times > 1) this.#codes.push(step + 1, this.#times);
    else this.#codes.push(step);
    this.#written = this.#place;
    this.#times = 0;
  }
}

/** Reads the places back, in their order. */
export function readPostings(
  codes: readonly number[],
  visit: (document: number, field: number, times: number) => void,
): void {
  let place = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    place += code >> 1;
    const times = code & 1 ? (codes[++at] ?? 1) : 1;
    visit(Math.floor(place / fields.length), place % fields.length, times);
  }
}
