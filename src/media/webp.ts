import { byte, fourLetters, join, little16, little24, little32, says } from "./bytes.ts";
import { orientationIn } from "./exif.ts";
import type { Facts } from "./types.ts";

const shown = new Set(["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]);
const XMP = 0x04;
const EXIF = 0x08;

interface Chunk {
  readonly type: string;
  readonly start: number;
  /** Where the next chunk starts: chunks are padded to an even length. */
  readonly end: number;
}

/** The chunks of a WebP file. Source: RFC 9649, section 2.3. */
function* chunks(bytes: Uint8Array): Generator<Chunk> {
  const length = Math.min(bytes.length, little32(bytes, 4) + 8);
  let at = 12;
  while (at + 8 <= length) {
    const size = little32(bytes, at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > length) return;
    yield { type: fourLetters(bytes, at), start: at, end };
    at = end;
  }
}

function sizeIn(bytes: Uint8Array, { type, start }: Chunk): [number, number] | undefined {
  const at = start + 8;
  if (type === "VP8X") return [little24(bytes, at + 4) + 1, little24(bytes, at + 7) + 1];
  if (type === "VP8 ") return [little16(bytes, at + 6) & 0x3fff, little16(bytes, at + 8) & 0x3fff];
  if (type !== "VP8L") return undefined;
  const bits = little32(bytes, at + 1);
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}

/** What a WebP's headers say, or undefined where it is none. */
export function readWebp(bytes: Uint8Array): Facts | undefined {
  if (!says(bytes, 0, "RIFF") || !says(bytes, 8, "WEBP")) return undefined;
  let size: [number, number] | undefined;
  let animated = false;
  let orientation = 1;
  let last = 12;
  for (const chunk of chunks(bytes)) {
    size ??= sizeIn(bytes, chunk);
    if (chunk.type === "ANMF") animated = true;
    if (chunk.type === "EXIF") {
      const tiff = bytes.subarray(chunk.start + 8, chunk.end);
      orientation = orientationIn(says(tiff, 0, "Exif\0\0") ? tiff.subarray(6) : tiff);
    }
    last = chunk.end;
  }
  if (!size || size[0] === 0 || size[1] === 0) return undefined;
  const cut = last < little32(bytes, 4) + 8;
  return { format: "webp", width: size[0], height: size[1], orientation, animated, cut };
}

/** A WebP file without its EXIF, its XMP and chunks of unknown kinds. */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (const { type, start, end } of chunks(bytes)) {
    if (!shown.has(type)) continue;
    const piece = bytes.slice(start, end);
    if (type === "VP8X") piece[8] = byte(piece, 8) & ~(EXIF | XMP);
    pieces.push(piece);
  }
  const body = join(pieces);
  const header = bytes.slice(0, 12);
  new DataView(header.buffer).setUint32(4, body.length + 4, true);
  return join([header, body]);
}
