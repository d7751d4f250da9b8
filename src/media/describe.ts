import { createHash } from "node:crypto";
import type { Complaint } from "../markdown/types.ts";
import { readFacts } from "./facts.ts";
import { limits } from "./settings.ts";
import { cleanSvg } from "./svg-clean.ts";
import type { Facts, ImageFile } from "./types.ts";

/** What a file is found to be. */
export type Description =
  | { readonly kind: "other"; readonly trouble?: Complaint }
  | { readonly kind: "fault"; readonly trouble: Complaint }
  | {
      readonly kind: "image";
      readonly facts: Omit<ImageFile, "path" | "file" | "address" | "widths">;
      readonly trouble?: Complaint;
    };

const pictureName = /\.(?:jpe?g|jpe|jfif|a?png|gif|webp|avif|svg|ico)$/i;
/** Whether a name ends as a picture's does. */
export const isPictureName = (path: string): boolean => pictureName.test(path);
const unshownName = /\.(?:tiff?|bmp|hei[cf]|jxl|jp2|psd|dng|cr2|nef|arw|eps|svgz)$/i;
const activeName = /\.(?:x?html?|shtml|xht|xml|xsl|m?js|cjs|wasm|swf|php)$/i;

const fault = (message: string, remedy: string): Description => ({
  kind: "fault",
  trouble: { rule: "image-unreadable", message, remedy },
});
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What a file's name and size alone forbid, before it is read. */
export function forbidden(path: string, bytes: number): Description | undefined {
  if (activeName.test(path)) {
    return fault(
      `“${path}” is a document that a browser would run, so it is not served.`,
      "Move it out of images/, or delete it.",
    );
  }
  const most = /\.svg$/i.test(path) ? limits.svgBytes : limits.bytes;
  if (bytes <= most || !pictureName.test(path)) return undefined;
  return fault(
    `“${path}” has ${megabytes(bytes)}, and the site takes pictures of at most ${megabytes(most)}, so it is not served.`,
    "Make it smaller in a picture editor (1,600 pixels wide is plenty) and save it under the same name.",
  );
}

/** What is said of a file that this machine will not let the site read. */
export const unread = (path: string): Description =>
  fault(`“${path}” may not be read on this machine, so it is not served.`, "Change its permissions.");

function describeSvg(path: string, bytes: Uint8Array, hash: string): Description {
  const clean = cleanSvg(bytes);
  if ("wrong" in clean) {
    return fault(
      `“${path}” is no SVG that can be read (${clean.wrong}), so it is not served.`,
      "Open it in a drawing program and save it again as plain SVG.",
    );
  }
  const { width, height, removed } = clean;
  const facts = { format: "svg", width, height, orientation: 1, animated: false, damaged: false } as const;
  const image = { kind: "image", facts: { ...facts, bytes: bytes.length, hash } } as const;
  if (removed.length === 0) return image;
  const message = `“${path}” is served without what could run or load something: ${removed.slice(0, 5).join(", ")}.`;
  const remedy = "Save it again as plain SVG, with its pictures embedded and without scripts.";
  return { ...image, trouble: { rule: "image-cleaned", message, remedy } };
}

function describePixels(
  path: string,
  bytes: Uint8Array,
  hash: string,
  facts: Facts,
  native: boolean,
): Description {
  const { format, orientation, animated, cut } = facts;
  if (facts.width * facts.height > limits.pixels) {
    return fault(
      `“${path}” claims ${facts.width} by ${facts.height} pixels, more than the site takes, so it is not served.`,
      "Make it smaller in a picture editor (1,600 pixels wide is plenty) and save it under the same name.",
    );
  }
  if (format === "avif" && !native) {
    return fault(
      `“${path}” is not served, because an AVIF's metadata cannot be removed without sharp's native library.`,
      "Install it with: npm install --include=optional. Or save the picture as JPEG or PNG.",
    );
  }
  const damaged = cut;
  const [width, height] = orientation > 4 ? [facts.height, facts.width] : [facts.width, facts.height];
  const image = {
    kind: "image",
    facts: { format, width, height, orientation, animated, damaged, bytes: bytes.length, hash },
  } as const;
  if (!damaged) return image;
  const message = `“${path}” is damaged: part of the picture is missing or cannot be read.`;
  const remedy = "Save it again from where it came from, under the same name.";
  return { ...image, trouble: { rule: "image-unreadable", message, remedy } };
}

/** Whether bytes can be a picture of a format that carries where it was taken and that the site cannot clean: HEIC, TIFF, raw. */
function mayHoldPlaces(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the formats' own first bytes
  return /^.{4}(?:ftyp|jP {2}|JXL )|^(?:II[*U+R]|MM\0[*+]|\xff\x0a|FUJIFILM|8BPS)|exif/is.test(start);
}

/**
 * Finds out what a file is, by its bytes and without decoding them. `native` says whether the library that
 * makes pictures is there.
 */
export function describe(path: string, bytes: Uint8Array, native: boolean): Description {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const facts = readFacts(bytes);
  const saysSvg = /\.svg$/i.test(path);
  if (facts && !saysSvg) return describePixels(path, bytes, hash, facts, native);
  if (saysSvg && !facts) return describeSvg(path, bytes, hash);
  if (Buffer.from(bytes.subarray(0, 40)).toString("latin1").startsWith("version https://git-lfs")) {
    return fault(`“${path}” is not there itself: Git LFS holds it.`, "Fetch it with: git lfs pull");
  }
  if (!saysSvg && !pictureName.test(path) && !unshownName.test(path)) return { kind: "other" };
  if (!saysSvg && !unshownName.test(path) && !mayHoldPlaces(bytes)) {
    const message = `“${path}” is no picture that browsers show, though it is called one. It is served as it is.`;
    const remedy = "Save it again from where it came from, under the same name.";
    return { kind: "other", trouble: { rule: "image-unreadable", message, remedy } };
  }
  return fault(
    `“${path}” is no picture that browsers show under that name, so it is not served.`,
    "Open it in a picture editor and save it as JPEG, PNG or SVG, with the name's ending to match.",
  );
}
