import type { Sharp } from "./native.ts";
import { encoding, largePng, limits, widestCopy } from "./settings.ts";
import { StandIn } from "./stand-in.ts";
import type { Derivative, ImageFile } from "./types.ts";

/** A picture opened for making another: turned upright, in sRGB, and (by sharp's default) without metadata. */
function open(sharp: Sharp, bytes: Uint8Array, damaged: boolean) {
  return sharp(bytes, { failOn: damaged ? "none" : "error", limitInputPixels: limits.pixels })
    .timeout({ seconds: limits.seconds })
    .autoOrient()
    .toColourspace("srgb");
}

/** Whether a picture's data can be decoded to the end. */
export async function decodes(sharp: Sharp, bytes: Uint8Array): Promise<boolean> {
  try {
    const tiny = open(sharp, bytes, false).resize(8, 8, { fit: "fill", kernel: "nearest" });
    await tiny.raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes a smaller picture. Where the data are broken it rejects with a StandIn: what could be read, else plain
 * grey, since a browser that was promised an AVIF does not fall back to another file.
 */
export async function encodeDerivative(
  sharp: Sharp,
  bytes: Uint8Array,
  made: Derivative,
): Promise<Uint8Array> {
  const { width, format, image } = made;
  const encode = (damaged: boolean) =>
    open(sharp, bytes, damaged)
      .resize({ width, withoutEnlargement: true })
      [format](encoding[format])
      .toBuffer();
  try {
    return await encode(false);
  } catch {
    const height = Math.max(1, Math.round((image.height * width) / image.width));
    const grey = () =>
      sharp({ create: { width, height, channels: 3, background: "#d8dde0" } })
        [format](encoding[format])
        .toBuffer();
    throw new StandIn(await encode(true).catch(grey));
  }
}

/** A copy of a picture in its own format, no wider than a page needs. Rejects where the bytes are no picture. */
export async function encodeCopy(sharp: Sharp, bytes: Uint8Array, image: ImageFile): Promise<Uint8Array> {
  const resized = open(sharp, bytes, image.damaged).resize({ width: widestCopy, withoutEnlargement: true });
  switch (image.format) {
    case "jpeg":
      return resized.jpeg(encoding.jpeg).toBuffer();
    case "webp":
      return resized.webp(encoding.webp).toBuffer();
    case "avif":
      return resized.avif(encoding.avif).toBuffer();
    case "gif":
      return resized.gif(encoding.gif).toBuffer();
    default: {
      const whole = await resized.clone().png(encoding.png).toBuffer();
      if (whole.length <= largePng) return whole;
      return resized.png(encoding.palette).toBuffer();
    }
  }
}

/** Whether a picture looks the same without its colour profile: it has none, or that of sRGB. */
export async function isSrgb(sharp: Sharp, bytes: Uint8Array): Promise<boolean> {
  const { icc, space } = await sharp(bytes, { failOn: "none", limitInputPixels: limits.pixels }).metadata();
  if (space === "cmyk") return false;
  return icc === undefined || Buffer.from(icc).includes("sRGB");
}
