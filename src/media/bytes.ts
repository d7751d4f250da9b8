/*
 * Reading numbers out of a picture's bytes. A place past the end reads as zero, so that a cut file
 * can be walked like a whole one; walkers must move on at every step for themselves.
 */

/** The byte at a place. */
export const byte = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
/** The number in two bytes, the high one first. */
export const big16 = (bytes: Uint8Array, at: number): number => byte(bytes, at) * 256 + byte(bytes, at + 1);
/** The number in four bytes, the highest first. */
export const big32 = (bytes: Uint8Array, at: number): number =>
  big16(bytes, at) * 65536 + big16(bytes, at + 2);
/** The number in two bytes, the low one first. */
export const little16 = (bytes: Uint8Array, at: number): number =>
  byte(bytes, at) + byte(bytes, at + 1) * 256;
/** The number in three bytes, the lowest first. */
export const little24 = (bytes: Uint8Array, at: number): number =>
  little16(bytes, at) + byte(bytes, at + 2) * 65536;
/** The number in four bytes, the lowest first. */
export const little32 = (bytes: Uint8Array, at: number): number =>
  little16(bytes, at) + little16(bytes, at + 2) * 65536;

/** Whether these letters (of Latin-1) stand at a place. */
export function says(bytes: Uint8Array, at: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) {
    if (bytes[at + i] !== letters.charCodeAt(i)) return false;
  }
  return true;
}

/** Four letters at a place, as chunk and box types are written. */
export function fourLetters(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** Letters of Latin-1 as bytes. */
export const latin = (letters: string): Uint8Array => Uint8Array.from(letters, (c) => c.charCodeAt(0));

/** Joins pieces into one array. */
export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
