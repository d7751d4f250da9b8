import { big32, fourLetters, join, says } from "./bytes.ts";
import { orientationIn } from "./exif.ts";
import type { Facts } from "./types.ts";

/** Chunks that say how the picture looks; every other (text, time, EXIF, editors' own) is metadata. */
const shown = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT".split(" "),
);

interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The chunks up to the image's end. Source: PNG, third edition, 5.3. */
function* chunks(bytes: Uint8Array): Generator<Chunk> {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const type = fourLetters(bytes, at + 4);
    const end = at + 12 + big32(bytes, at);
    if (end > bytes.length) return;
    yield { type, start: at, end };
    if (type === "IEND") return;
    at = end;
  }
}

/** What a PNG's headers say, or undefined where it is none. */
export function readPng(bytes: Uint8Array): Facts | undefined {
  if (!says(bytes, 0, "\x89PNG\r\n\x1a\n") || !says(bytes, 12, "IHDR")) return undefined;
  const width = big32(bytes, 16);
  const height = big32(bytes, 20);
  if (width === 0 || height === 0) return undefined;
  let animated = false;
  let orientation = 1;
  let cut = true;
  for (const { type, start, end } of chunks(bytes)) {
    if (type === "acTL") animated = true;
    else if (type === "eXIf") orientation = orientationIn(bytes.subarray(start + 8, end - 4));
    else if (type === "IEND") cut = false;
  }
  return { format: "png", width, height, orientation, animated, cut };
}

/** A PNG without its metadata, and without what stands after its end. */
export function stripPng(bytes: Uint8Array): Uint8Array {
  const pieces = [bytes.subarray(0, 8)];
  for (const { type, start, end } of chunks(bytes)) {
    if (shown.has(type)) pieces.push(bytes.subarray(start, end));
  }
  return join(pieces);
}
