import { readFile } from "node:fs/promises";
import type { Problem } from "../content/problem.ts";
import { type DiskCache, keyOf } from "./disk-cache.ts";
import { icoOf } from "./ico.ts";
import { indexedPng } from "./indexed-png.ts";
import type { ImageLibrary } from "./library.ts";
import type { Native, Sharp } from "./native.ts";
import { recipe } from "./settings.ts";
import { cleanSvg } from "./svg-clean.ts";
import type { ImageFile } from "./types.ts";

interface Drawn {
  readonly address: string;
  readonly source: "images/icon.svg" | "images/social.svg";
  readonly width: number;
  readonly height: number;
  /** What stands behind what is transparent: a phone would paint it black. */
  readonly behind?: string;
}

const icon = (address: string, size: number, behind?: string): Drawn => {
  return { address, source: "images/icon.svg", width: size, height: size, ...(behind && { behind }) };
};

/** The picture for social media of pages that have none of their own. */
export const sharedSocialAddress = "/social.png";

const drawings: readonly Drawn[] = [
  icon("/favicon.ico", 32),
  icon("/apple-touch-icon.png", 180, "#ffffff"),
  icon("/icon-192.png", 192),
  icon("/icon-512.png", 512),
  { address: sharedSocialAddress, source: "images/social.svg", width: 1200, height: 630, behind: "#ffffff" },
];

async function draw(
  sharp: Sharp,
  image: ImageFile,
  { address, width, height, behind }: Drawn,
): Promise<Uint8Array> {
  const clean = cleanSvg(await readFile(image.file));
  if ("wrong" in clean) throw new Error(clean.wrong);
  // Drawn at about its final size, so that edges are sharp. librsvg takes 96 dots an inch for CSS pixels.
  const density = Math.min(2400, Math.max(1, 96 * Math.max(width / image.width, height / image.height)));
  const drawn = sharp(Buffer.from(clean.text), { density }).timeout({ seconds: 20 });
  const fitted = drawn.resize(width, height, { fit: "contain", background: behind ?? "#ffffff00" });
  const opaque = behind === undefined ? fitted : fitted.flatten({ background: behind });
  const png = await opaque.png({ compressionLevel: 9 }).toBuffer();
  return address === "/favicon.ico" ? icoOf(png, width) : png;
}

/**
 * The icons that browsers and phones ask for, made from images/icon.svg, and the shared social picture, made
 * from images/social.svg, by their addresses. There is always a favicon, since browsers ask for one:
 * without the drawing or the native library it is a plain square of NHS blue.
 * Words in a drawing should be outlines, since fonts differ from machine to machine.
 */
export async function siteIcons(
  library: ImageLibrary,
  native: Native,
  cache: DiskCache,
  report: (problem: Problem) => void,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { sharp, version } = native;
  const made = new Map<string, Uint8Array>();
  for (const drawn of drawings) {
    const found = library.find(drawn.source);
    if (!sharp || found?.how !== "exact" || found.image.format !== "svg") continue;
    const key = keyOf("icon", recipe, version, found.image.hash, drawn.address);
    try {
      made.set(drawn.address, await cache.make(key, () => draw(sharp, found.image, drawn)));
    } catch (error) {
      report(notDrawn(drawn, error));
    }
  }
  if (!made.has("/favicon.ico")) {
    const blue = [0x00, 0x5e, 0xb8] as const;
    const data = Uint8Array.from({ length: 32 * 32 * 3 }, (_, index) => blue[index % 3] ?? 0);
    const square = { width: 32, height: 32, channels: 3, data };
    made.set("/favicon.ico", icoOf(await indexedPng(square, [blue]), 32));
  }
  return made;
}

function notDrawn({ address, source }: Drawn, error: unknown): Problem {
  const why = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
  return {
    path: source,
    line: 1,
    column: 1,
    rule: "image-unreadable",
    message: `“${source}” could not be drawn as ${address}: ${why}.`,
    remedy: "Save it again as plain SVG.",
  };
}
