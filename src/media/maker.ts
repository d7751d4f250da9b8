import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Problem } from "../content/problem.ts";
import { cleanCopy } from "./clean-copy.ts";
import { type DiskCache, keyOf } from "./disk-cache.ts";
import { decodes, encodeDerivative } from "./encode.ts";
import type { Native } from "./native.ts";
import { encoding, recipe } from "./settings.ts";
import { StandIn } from "./stand-in.ts";
import type { Derivative, ImageFile } from "./types.ts";

/** Makes pictures, through the cache. Each rejects only where there is nothing to serve. */
export interface Maker {
  /** What a picture's own address answers with. */
  copy(image: ImageFile): Promise<Uint8Array>;
  derivative(derivative: Derivative): Promise<Uint8Array>;
}

/** The source's bytes, if they are still those that the addresses were made from. */
async function sourceOf(image: ImageFile): Promise<Uint8Array> {
  const bytes = await readFile(image.file);
  if (createHash("sha256").update(bytes).digest("hex") === image.hash) return bytes;
  throw new Error(`“${image.path}” changed while the site was built. Build it again.`);
}

/** What is said of a picture whose headers are whole and whose data are not. */
function damage({ path }: ImageFile): Problem {
  return {
    path,
    line: 1,
    column: 1,
    rule: "image-unreadable",
    message: `“${path}” is damaged: part of the picture is missing or cannot be read.`,
    remedy: "Save it again from where it came from, under the same name.",
  };
}

const settings = JSON.stringify(encoding);

/** `report` is told, once for each picture, of data that turn out broken when they are decoded. */
export function pictureMaker(native: Native, cache: DiskCache, report: (problem: Problem) => void): Maker {
  const told = new Set<string>();
  const standIn = (image: ImageFile) => (error: unknown) => {
    if (!(error instanceof StandIn)) throw error;
    if (!image.damaged && !told.has(image.hash)) report(damage(image));
    told.add(image.hash);
    return error.body;
  };
  return {
    copy(image) {
      // The path counts too: what is done with a file follows from its folder and its ending as well.
      const key = keyOf("copy", recipe, image.hash, image.path, native.version, settings);
      const make = async () => cleanCopy(image, await sourceOf(image), native);
      return cache.make(key, make).catch(standIn(image));
    },
    derivative(derivative) {
      const { image, width, format } = derivative;
      const key = keyOf("derivative", recipe, image.hash, width, format, native.version, settings);
      const make = async () => {
        if (!native.sharp) throw new Error("Smaller pictures take sharp's native library.");
        return encodeDerivative(native.sharp, await sourceOf(image), derivative);
      };
      return cache.make(key, make).catch(standIn(image));
    },
  };
}

/**
 * What `check` says of pictures whose data cannot be decoded, which is looked at once for each; those known to be cut
 * short are left to the library.
 */
export async function damagedPictures(
  images: readonly ImageFile[],
  { sharp, version }: Native,
  cache: DiskCache,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const image of images) {
    if (!sharp || image.damaged || image.format === "svg" || image.format === "ico") continue;
    const whole = await cache.make(keyOf("whole", version, image.hash), async () => {
      return Uint8Array.of((await decodes(sharp, await sourceOf(image))) ? 1 : 0);
    });
    if (whole[0] === 0) problems.push(damage(image));
  }
  return problems;
}
