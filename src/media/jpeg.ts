import { big16, byte, join, latin, says } from "./bytes.ts";
import { orientationIn, orientationOnly } from "./exif.ts";
import type { Facts } from "./types.ts";

interface Segment {
  readonly marker: number;
  /** Where the segment starts, at its 0xFF, and where the next one does. */
  readonly start: number;
  readonly end: number;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;
/** Frame headers hold the size: C0 to CF, but for DHT, JPG and DAC. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Where the coded data after a scan's header ends: at the next marker that is no restart and no stuffed FF. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) return bytes.length;
    const next = byte(bytes, at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
}

/** The segments of a JPEG, a scan's data with its header, up to the end of the image. Source: ITU-T T.81, annex B. */
function* segments(bytes: Uint8Array): Generator<Segment> {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return;
    const marker = byte(bytes, at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) break;
    const header = at + 2 + Math.max(2, big16(bytes, at + 2));
    const end = Math.min(bytes.length, marker === SOS ? endOfScan(bytes, header) : header);
    yield { marker, start: at, end };
    at = end;
  }
  if (bytes[at] === 0xff && bytes[at + 1] === EOI) yield { marker: EOI, start: at, end: at + 2 };
}

/** What a JPEG's headers say, or undefined where it is none. */
export function readJpeg(bytes: Uint8Array): Facts | undefined {
  if (byte(bytes, 0) !== 0xff || byte(bytes, 1) !== SOI) return undefined;
  let width = 0;
  let height = 0;
  let orientation = 1;
  let cut = true;
  for (const { marker, start, end } of segments(bytes)) {
    if (isFrame(marker) && width === 0) {
      height = big16(bytes, start + 5);
      width = big16(bytes, start + 7);
    } else if (marker === 0xe1 && says(bytes, start + 4, "Exif\0\0")) {
      orientation = orientationIn(bytes.subarray(start + 10, end));
    } else if (marker === EOI) cut = false;
  }
  if (width === 0 || height === 0) return undefined;
  return { format: "jpeg", width, height, orientation, animated: false, cut };
}

/**
 * A JPEG without its metadata: EXIF (place, time, camera), XMP, IPTC, comments, thumbnails and whatever stands
 * after its end. What says how to show it stays: colour profile, Adobe's transform and the orientation.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [Uint8Array.from([0xff, SOI])];
  const orientation = readJpeg(bytes)?.orientation ?? 1;
  if (orientation !== 1) {
    const body = join([latin("Exif\0\0"), orientationOnly(orientation)]);
    pieces.push(Uint8Array.from([0xff, 0xe1, 0, body.length + 2]), body);
  }
  for (const { marker, start, end } of segments(bytes)) {
    const application = marker >= 0xe0 && marker <= 0xef;
    // JFIF's header says the pixels' density; one with a thumbnail in it is left out.
    const jfif = marker === 0xe0 && says(bytes, start + 4, "JFIF\0") && big16(bytes, start + 16) === 0;
    const kept =
      jfif ||
      (marker === 0xe2 && says(bytes, start + 4, "ICC_PROFILE\0")) ||
      (marker === 0xee && says(bytes, start + 4, "Adobe"));
    if ((application && !kept) || marker === COM) continue;
    pieces.push(bytes.subarray(start, end));
  }
  return join(pieces);
}
