import type sharpFunction from "sharp";

export type Sharp = typeof sharpFunction;

/** The library that makes pictures, or a sentence that says why there is none. */
export interface Native {
  readonly sharp?: Sharp;
  /** The library and its parts' versions: what it makes may differ from one to the next. */
  readonly version: string;
  readonly notice?: string;
}

const without =
  "Pictures are served without smaller sizes, AVIF and WebP, and there are no social pictures, because sharp's native library";

/**
 * Loads sharp where its native library is installed. `wanted` false does without it.
 * One picture keeps to one thread, since several are made at once.
 */
export async function loadNative(wanted?: boolean): Promise<Native> {
  if (wanted === false) return { version: "none", notice: `${without} was not wanted.` };
  try {
    const { default: sharp } = await import("sharp");
    sharp.concurrency(1);
    sharp.cache(false);
    return { sharp, version: JSON.stringify(sharp.versions) };
  } catch {
    return {
      version: "none",
      notice: `${without} is not installed: metadata is still removed. To install it, type: npm install --include=optional`,
    };
  }
}
