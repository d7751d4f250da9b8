import { big32, byte, fourLetters, says } from "./bytes.ts";
import type { Facts } from "./types.ts";

/** The boxes between two places. Source: ISO/IEC 14496-12, 4.2. */
function* boxes(
  bytes: Uint8Array,
  from: number,
  to: number,
): Generator<{ type: string; start: number; end: number }> {
  let at = from;
  while (at + 8 <= to) {
    const size = big32(bytes, at);
    const end = size === 0 ? to : at + size;
    if (size !== 0 && size < 8) return;
    yield { type: fourLetters(bytes, at + 4), start: at + 8, end: Math.min(end, to) };
    at = end;
  }
}

function find(bytes: Uint8Array, types: readonly string[]): { start: number; end: number } | undefined {
  let place = { start: 0, end: bytes.length };
  for (const type of types) {
    const found = [...boxes(bytes, place.start, place.end)].find((box) => box.type === type);
    if (!found) return undefined;
    // `meta` is a full box: four bytes of version and flags come before its content.
    place = { start: found.start + (type === "meta" ? 4 : 0), end: found.end };
  }
  return place;
}

/**
 * What an AVIF's headers say, or undefined where it is none. Of several sizes (a thumbnail's, an alpha plane's)
 * the largest is the picture's. Source: ISO/IEC 23008-12, 6.5.3 and 6.5.10.
 */
export function readAvif(bytes: Uint8Array): Facts | undefined {
  if (!says(bytes, 4, "ftyp") || !/avi[fs]/.test(String.fromCharCode(...bytes.subarray(8, 40))))
    return undefined;
  const properties = find(bytes, ["meta", "iprp", "ipco"]);
  if (!properties) return undefined;
  let [width, height, turned] = [0, 0, false];
  for (const { type, start } of boxes(bytes, properties.start, properties.end)) {
    if (type === "irot") turned = byte(bytes, start) % 2 === 1;
    if (type !== "ispe" || big32(bytes, start + 4) * big32(bytes, start + 8) <= width * height) continue;
    width = big32(bytes, start + 4);
    height = big32(bytes, start + 8);
  }
  if (width === 0 || height === 0) return undefined;
  return { format: "avif", width, height, orientation: turned ? 6 : 1, animated: false, cut: false };
}
