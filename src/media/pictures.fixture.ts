import { join } from "node:path";
import type { TestContext } from "node:test";
import type { SharpOptions } from "sharp";
import { project } from "../site/folder.fixture.ts";
import { type ImageLibrary, imageLibrary } from "./library.ts";
import { openMemo } from "./memo.ts";
import { loadNative } from "./native.ts";

export const native = await loadNative();
export const plain = await loadNative(false);

/** What a test that makes pictures is skipped with where it cannot. */
export const needsSharp = { skip: native.sharp ? false : "sharp's native library is not installed" };

/** A place in metadata, as a phone writes it. */
const metadata = {
  IFD0: { Make: "PhoneMaker", Artist: "A. Person" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "51/1 30/1 0/1",
    GPSLongitudeRef: "W",
    GPSLongitude: "0/1 7/1 0/1",
  },
};

/** A picture of soft colours with EXIF that names a maker, an artist and a place. */
export async function photo(
  format: "jpeg" | "png" | "webp" | "avif" | "gif",
  { width = 400, height = 300, orientation = 1 } = {},
): Promise<Uint8Array> {
  const { sharp } = native;
  if (!sharp) throw new Error("This takes sharp.");
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < data.length; i += 3) {
    const [x, y] = [(i / 3) % width, Math.floor(i / 3 / width)];
    data.set(
      [128 + 100 * Math.sin(x / 90), 128 + 90 * Math.cos(y / 70), 128 + 60 * Math.sin((x + y) / 50)],
      i,
    );
  }
  const options: SharpOptions = { raw: { width, height, channels: 3 } };
  const encoded = sharp(data, options).withExif(metadata).withMetadata({ orientation });
  return (format === "gif" ? encoded.gif({ effort: 1 }) : encoded.toFormat(format)).toBuffer();
}

/** Text of a file as Latin-1, to look for words in. */
export const words = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** The library of a project with these files. */
export function libraryOf(
  t: TestContext,
  files: Readonly<Record<string, Uint8Array | string>>,
  with_ = native,
): ImageLibrary {
  const root = project(t, files);
  return imageLibrary({
    root,
    paths: Object.keys(files),
    native: with_,
    memo: openMemo(join(root, "cache"), with_.version),
  });
}

/** The smallest PNG and GIF, for tests that need no library. */
export const dot = {
  png: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
  gif: Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64"),
};
