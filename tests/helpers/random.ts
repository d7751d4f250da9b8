/** A seed for a run: the one given, for repeating it, else a new one. */
export function seedFrom(given: string | undefined): number {
  const number = Number(given);
  return given !== undefined && Number.isInteger(number) ? number : Math.floor(Math.random() * 2 ** 31);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, in the public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
