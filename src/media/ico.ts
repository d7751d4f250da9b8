import { byte, join, latin, says } from "./bytes.ts";
import type { Facts } from "./types.ts";

/** What an icon file's first entry says, or undefined where it is none. A size of 0 means 256 pixels. */
export function readIco(bytes: Uint8Array): Facts | undefined {
  if (!says(bytes, 0, "\0\0\x01\0") || byte(bytes, 4) === 0) return undefined;
  const [width, height] = [byte(bytes, 6) || 256, byte(bytes, 7) || 256];
  return { format: "ico", width, height, orientation: 1, animated: false, cut: false };
}

/** An icon file that holds one square PNG of `size` pixels, at most 256. */
export function icoOf(png: Uint8Array, size: number): Uint8Array {
  const header = new Uint8Array(22);
  const view = new DataView(header.buffer);
  header.set(latin("\0\0\x01\0\x01\0"));
  header[6] = size % 256;
  header[7] = size % 256;
  view.setUint16(10, 1, true);
  view.setUint16(12, 32, true);
  view.setUint32(14, png.length, true);
  view.setUint32(18, header.length, true);
  return join([header, png]);
}
