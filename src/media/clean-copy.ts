import { encodeCopy, isSrgb } from "./encode.ts";
import { stripMetadata } from "./facts.ts";
import type { Native } from "./native.ts";
import { widestCopy } from "./settings.ts";
import { cleanSvg } from "./svg-clean.ts";
import type { ImageFile } from "./types.ts";

/** A copy made anew is worth its small loss only where it saves a tenth. */
const worthIt = 0.9;

/**
 * What a picture's own address answers with: no metadata, no script, no wider than a page needs, and in its own
 * format. Rejects where that cannot be made.
 */
export async function cleanCopy(image: ImageFile, bytes: Uint8Array, { sharp }: Native): Promise<Uint8Array> {
  if (image.format === "svg") {
    const clean = cleanSvg(bytes);
    if ("wrong" in clean) throw new Error(clean.wrong);
    return new TextEncoder().encode(clean.text);
  }
  if (image.format === "ico") return bytes;
  const stripped = stripMetadata(bytes, image.format);
  if (stripped && (!sharp || image.animated)) return stripped;
  if (!sharp) throw new Error("it takes sharp's native library to clean it");
  try {
    const copy = await encodeCopy(sharp, bytes, image);
    if (!stripped || image.width > widestCopy || image.orientation !== 1) return copy;
    if (image.damaged || !(await isSrgb(sharp, bytes))) return copy;
    return copy.length < stripped.length * worthIt ? copy : stripped;
  } catch (error) {
    if (stripped) return stripped;
    throw error;
  }
}
