import { crc32 } from "node:zlib";

/*
 * A pack is one file with many texts, for a file each would be dear at thousands of posts: the texts one behind
 * another, then a list of them as JSON, then a foot of a fixed length that says where the list begins. The foot is
 * written last: a pack that was cut short has none.
 */

/** Where a text stands in a pack, in bytes, and the checksum that it must have. */
export interface Place {
  readonly offset: number;
  readonly length: number;
  readonly sum: string;
}

/** How long a foot is, in bytes. */
export const footLength = 48;

/** A checksum against accidents: what was cut short, overwritten or read from the wrong place. */
export function sumOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, "0");
}

/** The end of a pack whose texts take so many bytes. */
export function endOf(places: ReadonlyMap<string, Place>, size: number): Uint8Array {
  const rows = [...places].map(([key, { offset, length, sum }]) => [key, offset, length, sum]);
  const list = Buffer.from(JSON.stringify(rows));
  const foot = `${size} ${list.length} ${sumOf(list)}`.padEnd(footLength);
  return Buffer.concat([list, Buffer.from(foot)]);
}

/** Where a pack's list stands, by its foot; undefined where that is no foot. */
export function listPlace(foot: string): Place | undefined {
  const [, offset, length, sum] = /^(\d{1,12}) (\d{1,10}) ([0-9a-f]{8}) *$/.exec(foot) ?? [];
  return sum === undefined ? undefined : { offset: Number(offset), length: Number(length), sum };
}

/** A pack's list: its checksum has been found right, so it is as `endOf` wrote it. */
export function readList(list: string): Map<string, Place> {
  const rows = JSON.parse(list) as [key: string, offset: number, length: number, sum: string][];
  return new Map(rows.map(([key, offset, length, sum]) => [key, { offset, length, sum }]));
}
