import { decodes, encodeCopy, isSrgb } from "./encode.ts";
import { stripMetadata } from "./facts.ts";
import type { Native } from "./native.ts";
import { widestCopy } from "./settings.ts";
import { StandIn } from "./stand-in.ts";
import { cleanSvg } from "./svg-clean.ts";
import type { ImageFile } from "./types.ts";

/** A copy made anew is worth its small loss only where it saves a tenth. */
const worthIt = 0.9;

/** What a picture of pixels answers with where there is no library to make it anew, or it moves, or it cannot be decoded. */
function stripped(image: ImageFile, bytes: Uint8Array): Uint8Array {
  const bare = stripMetadata(bytes, image.format);
  if (bare) return bare;
  throw new Error("it cannot be cleaned without being made anew");
}

/**
 * What a picture's own address answers with. In images/: no metadata, no script, no wider than a page needs, in its
 * own format. In static/: the file as it is, less the metadata. Rejects with a StandIn where its data are broken.
 */
export async function cleanCopy(image: ImageFile, bytes: Uint8Array, { sharp }: Native): Promise<Uint8Array> {
  const { format, path } = image;
  if (!path.startsWith("images/")) return stripMetadata(bytes, format) ?? bytes;
  if (format === "svg") {
    const clean = cleanSvg(bytes);
    if ("wrong" in clean) throw new Error(clean.wrong);
    return new TextEncoder().encode(clean.text);
  }
  if (format === "ico") return bytes;
  if (!sharp || image.animated) return stripped(image, bytes);
  if (!(await decodes(sharp, bytes))) {
    const copy = await encodeCopy(sharp, bytes, { ...image, damaged: true }).catch(() =>
      stripped(image, bytes),
    );
    throw new StandIn(copy);
  }
  // A GIF made anew is no smaller, and takes seconds.
  if (format === "gif" && image.width <= widestCopy) return stripped(image, bytes);
  const copy = await encodeCopy(sharp, bytes, image);
  const bare = stripMetadata(bytes, format);
  if (!bare || image.width > widestCopy || image.orientation !== 1 || !(await isSrgb(sharp, bytes)))
    return copy;
  return copy.length < bare.length * worthIt ? copy : bare;
}
