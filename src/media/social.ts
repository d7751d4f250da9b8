import type { KeptFile, SocialWords } from "../site/services.ts";
import { type DiskCache, keyOf } from "./disk-cache.ts";
import { type Colour, indexedPng } from "./indexed-png.ts";
import type { Native } from "./native.ts";
import { colours, socialSvg } from "./social-svg.ts";

/** Rises when the design changes: the addresses of pictures already shared elsewhere then change with it. */
const DESIGN = 1;

const socialColours = Object.values(colours).map((hex): Colour => {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
});

/** A social picture's address, known before it is made; it changes with the picture's words. */
export function socialAddress({ title, kind = "", siteName, detail = "" }: SocialWords): string {
  return `/assets/social/${keyOf(DESIGN, title, kind, siteName, detail).slice(0, 16)}.png`;
}

/**
 * A page's social picture: a PNG of 1200 by 630 pixels, the same bytes wherever the same version of the native
 * library makes it. Rejects where the title cannot be drawn.
 */
export function socialPicture(words: SocialWords, { sharp, version }: Native, cache: DiskCache): KeptFile {
  const { title, kind = "", siteName, detail = "" } = words;
  const key = keyOf("social", DESIGN, version, process.versions.zlib, title, kind, siteName, detail);
  const make = async () => {
    const svg = socialSvg(words);
    if (svg === undefined || !sharp) throw new Error(`There is no social picture of “${title}”.`);
    const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
    return indexedPng({ ...info, data }, socialColours);
  };
  return { bytes: () => cache.make(key, make), file: () => cache.file(key, make) };
}
