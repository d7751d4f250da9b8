import { readFile } from "node:fs/promises";
import { type DiskCache, keyOf } from "./disk-cache.ts";
import { icoOf } from "./ico.ts";
import type { ImageLibrary } from "./library.ts";
import type { Native } from "./native.ts";
import { recipe } from "./settings.ts";
import { cleanSvg } from "./svg-clean.ts";

/** The site's icons by their addresses, with the size in pixels at which each is made. */
const icons = [
  { address: "/favicon.ico", size: 32 },
  { address: "/apple-touch-icon.png", size: 180 },
  { address: "/icon-192.png", size: 192 },
  { address: "/icon-512.png", size: 512 },
] as const;

/**
 * The icons that browsers and phones ask for, made from images/icon.svg, by their addresses. Undefined without that
 * file or without the native library: the site then serves NHS.UK frontend's own.
 * Words in the drawing should be outlines, since fonts differ from machine to machine.
 */
export async function siteIcons(
  library: ImageLibrary,
  native: Native,
  cache: DiskCache,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const { sharp, version } = native;
  const source = library.find("images/icon.svg");
  if (!sharp || source?.how !== "exact") return undefined;
  const { file, hash, width, height } = source.image;
  const made = new Map<string, Uint8Array>();
  for (const { address, size } of icons) {
    const bytes = await cache.make(keyOf("icon", recipe, version, hash, address), async () => {
      const clean = cleanSvg(await readFile(file));
      if ("wrong" in clean) throw new Error(clean.wrong);
      // Drawn at about the icon's own size, so that its edges are sharp; librsvg takes 96 dots an inch for its pixels.
      const density = Math.min(2400, Math.max(1, (96 * size) / Math.max(width, height)));
      const drawn = sharp(Buffer.from(clean.text), { density }).timeout({ seconds: 20 });
      const background = address === "/apple-touch-icon.png" ? "#ffffff" : "#ffffff00";
      const square = drawn.resize(size, size, { fit: "contain", background });
      // A phone paints what is transparent black.
      const png = await (address === "/apple-touch-icon.png" ? square.flatten({ background }) : square)
        .png({ compressionLevel: 9 })
        .toBuffer();
      return address === "/favicon.ico" ? icoOf(png, size) : png;
    });
    made.set(address, bytes);
  }
  return made;
}
