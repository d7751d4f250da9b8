import type { KeptFile, SeenFile, SocialWords } from "../site/services.ts";
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

/** What pictures are made and kept with. */
interface Tools {
  readonly native: Native;
  readonly cache: DiskCache;
  /** Names what makes them: another version makes other bytes. */
  readonly maker: string;
}

/**
 * A page's picture for social media: its path from the site's folder is known before it is made. There is one a page,
 * so it holds as little as it can.
 */
export class SocialPicture implements KeptFile {
  readonly words: SocialWords;
  readonly #hash: string;
  readonly #tools: Tools;

  constructor(words: SocialWords, tools: Tools) {
    const { title, kind = "", siteName } = words;
    this.words = words;
    this.#hash = keyOf(DESIGN, title, kind, siteName);
    this.#tools = tools;
  }

  get path(): string {
    return `assets/social/${this.#hash.slice(0, 16)}.png`;
  }

  get #key(): string {
    return `${this.#hash}-${this.#tools.maker}`;
  }

  /** Whether it says these words. */
  says({ title, kind, siteName }: SocialWords): boolean {
    const { words } = this;
    return words.title === title && words.kind === kind && words.siteName === siteName;
  }

  bytes() {
    return this.#tools.cache.make(this.#key, () => this.#made());
  }

  file() {
    return this.#tools.cache.file(this.#key, () => this.#made());
  }

  /** The cache's file, where it was seen whole today. */
  seen(): SeenFile | undefined {
    return this.#tools.cache.seen(this.#key);
  }

  async #made(): Promise<Uint8Array> {
    const { sharp } = this.#tools.native;
    const svg = socialSvg(this.words);
    if (svg === undefined || !sharp) throw new Error(`There is no social picture of “${this.words.title}”.`);
    const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
    return indexedPng({ ...info, data }, socialColours);
  }
}

/**
 * What makes social pictures: PNGs of 1200 by 630 pixels, the same bytes wherever the same version of the native
 * library makes them. A path changes with the picture's words. Making rejects where the title cannot be drawn.
 */
export function socialPictures(native: Native, cache: DiskCache): (words: SocialWords) => SocialPicture {
  const maker = keyOf("social", native.version, process.versions.zlib).slice(0, 16);
  const tools = { native, cache, maker };
  /** What was asked for before, by its title: all pages of a list have one picture. */
  const known = new Map<string, readonly SocialPicture[]>();
  return (words) => {
    const ofTitle = known.get(words.title);
    const before = ofTitle?.find((picture) => picture.says(words));
    if (before) return before;
    const picture = new SocialPicture(words, tools);
    known.set(words.title, ofTitle ? [...ofTitle, picture] : [picture]);
    return picture;
  };
}
