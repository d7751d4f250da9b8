import { readAvif } from "./avif.ts";
import { readGif, stripGif } from "./gif.ts";
import { readIco } from "./ico.ts";
import { readJpeg, stripJpeg } from "./jpeg.ts";
import { readPng, stripPng } from "./png.ts";
import type { Facts, Format } from "./types.ts";
import { readWebp, stripWebp } from "./webp.ts";

/** What a picture of pixels says of itself, by its bytes and never by its name; undefined where it is none. */
export function readFacts(bytes: Uint8Array): Facts | undefined {
  return (
    readJpeg(bytes) ??
    readPng(bytes) ??
    readWebp(bytes) ??
    readGif(bytes) ??
    readAvif(bytes) ??
    readIco(bytes)
  );
}

const strippers: Partial<Record<Format, (bytes: Uint8Array) => Uint8Array>> = {
  gif: stripGif,
  jpeg: stripJpeg,
  png: stripPng,
  webp: stripWebp,
};

/** A picture without its metadata, its pixels untouched; undefined for a format that takes the native library. */
export function stripMetadata(bytes: Uint8Array, format: Format): Uint8Array | undefined {
  return strippers[format]?.(bytes);
}
