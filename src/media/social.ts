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

/** A page's picture for social media: its path from the site's folder is known before it is made. */
export type SocialPicture = KeptFile & { readonly path: string };

/**
 * What makes social pictures: PNGs of 1200 by 630 pixels, the same bytes wherever the same version of the native
 * library makes them. A path changes with the picture's words. Making rejects where the title cannot be drawn.
 */
export function socialPictures(
  { sharp, version }: Native,
  cache: DiskCache,
): (words: SocialWords) => SocialPicture {
  const maker = keyOf("social", version, process.versions.zlib).slice(0, 16);
  /** What was asked for before, by its words: all pages of a list have one picture. */
  const known = new Map<string, SocialPicture>();
  const pictureOf = (words: SocialWords): SocialPicture => {
    const { title, kind = "", siteName, detail = "" } = words;
    const hash = keyOf(DESIGN, title, kind, siteName, detail);
    const key = `${hash}-${maker}`;
    const make = async () => {
      const svg = socialSvg(words);
      if (svg === undefined || !sharp) throw new Error(`There is no social picture of “${title}”.`);
      const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
      return indexedPng({ ...info, data }, socialColours);
    };
    return {
      path: `assets/social/${hash.slice(0, 16)}.png`,
      bytes: () => cache.make(key, make),
      file: () => cache.file(key, make),
      seen: () => cache.seen(key),
    };
  };
  return (words) => {
    const said = JSON.stringify(words);
    const picture = known.get(said) ?? pictureOf(words);
    known.set(said, picture);
    return picture;
  };
}
