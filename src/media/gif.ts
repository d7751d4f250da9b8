import { byte, join, little16, says } from "./bytes.ts";
import type { Facts } from "./types.ts";

interface Block {
  readonly kind: "image" | "shown" | "metadata" | "end";
  readonly start: number;
  readonly end: number;
}

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;

/** The bytes of a colour table, from the byte of flags that announces it. */
const tableLength = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Where a run of sub-blocks ends, or -1 where the file ends first. */
function endOfSubBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const size = byte(bytes, at);
    at += size + 1;
    if (size === 0) return at;
  }
  return -1;
}

/** How often an animation is played stands in an application block of one of these names. */
const plays = (bytes: Uint8Array, at: number) =>
  says(bytes, at + 3, "NETSCAPE2.0") || says(bytes, at + 3, "ANIMEXTS1.0");

/** The blocks after the header, up to the trailer. Source: GIF89a specification, sections 17 to 27. */
function* blocks(bytes: Uint8Array, from: number): Generator<Block> {
  let at = from;
  while (at < bytes.length) {
    const start = at;
    const introducer = byte(bytes, at);
    if (introducer === TRAILER) {
      yield { kind: "end", start, end: at + 1 };
      return;
    }
    if (introducer !== EXTENSION && introducer !== IMAGE) return;
    const data = introducer === IMAGE ? at + 11 + tableLength(byte(bytes, at + 9)) : at + 2;
    const end = endOfSubBlocks(bytes, data);
    if (end < 0) return;
    const label = byte(bytes, at + 1);
    const shown = label === GRAPHIC_CONTROL || (label === APPLICATION && plays(bytes, at));
    yield { kind: introducer === IMAGE ? "image" : shown ? "shown" : "metadata", start, end };
    at = end;
  }
}

const headerLength = (bytes: Uint8Array) => 13 + tableLength(byte(bytes, 10));

/** What a GIF's headers say, or undefined where it is none. */
export function readGif(bytes: Uint8Array): Facts | undefined {
  if (!says(bytes, 0, "GIF87a") && !says(bytes, 0, "GIF89a")) return undefined;
  const width = little16(bytes, 6);
  const height = little16(bytes, 8);
  if (width === 0 || height === 0) return undefined;
  let frames = 0;
  let cut = true;
  for (const { kind } of blocks(bytes, headerLength(bytes))) {
    if (kind === "image") frames += 1;
    if (kind === "end") cut = false;
  }
  return { format: "gif", width, height, orientation: 1, animated: frames > 1, cut };
}

/** A GIF without comments, XMP and other applications' blocks. */
export function stripGif(bytes: Uint8Array): Uint8Array {
  const header = headerLength(bytes);
  const pieces = [bytes.subarray(0, header)];
  for (const { kind, start, end } of blocks(bytes, header)) {
    if (kind !== "metadata") pieces.push(bytes.subarray(start, end));
  }
  return join(pieces);
}
