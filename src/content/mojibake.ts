import type { Spot } from "./yaml/value.ts";

/** Where text was put right: the place in the text as it came, and how many more letters stood there. */
export interface Repair extends Spot {
  readonly was: string;
  readonly now: string;
}

/** Windows-1252's letters for the bytes 80 to 9F; those it lacks stand for themselves. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const bytes = new Map(Array.from(upper, (letter, index) => [letter, 0x80 + index]));
const trails = `\u0080-\u00bf${upper}`;
/** What stands naturally after a letter in real text, and so proves nothing. */
const closers = "’”–—…»•\u00a0";
/** One letter of UTF-8 read as two, three or four of Windows-1252; or one of Windows-1252 read as its bare number. */
const pattern = `[\u00c2-\u00df][${trails}]|[\u00e0-\u00ef][${trails}]{2}|\u00f0[${trails}]{3}|[\u0080-\u009f]`;
const suspect = new RegExp(`(?:${pattern})+`, "g");
const single = new RegExp(pattern, "g");

function byteOf(letter: string): number {
  return bytes.get(letter) ?? letter.charCodeAt(0);
}

/** The letter that the bytes make; undefined where they are no UTF-8 in its shortest form. */
function decode(group: string): number | undefined {
  const [lead = 0, ...rest] = Array.from(group, byteOf);
  const bits = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (0x7f >> (rest.length + 1)));
  const least = [0, 0x80, 0x800, 0x10000][rest.length] ?? 0;
  const surrogate = bits >= 0xd800 && bits <= 0xdfff;
  return bits >= least && bits <= 0x10ffff && !surrogate ? bits : undefined;
}

/**
 * The letter that was meant, where that is sure. Capitals such as Ã and Â before a closing mark, and
 * letters of far alphabets that stand alone, may be what the author wrote.
 */
function meant(group: string, before: string, after: string, company: boolean): string | undefined {
  if (group.length === 1) {
    // A control character, which nobody types and nobody sees.
    const shown = upper[group.charCodeAt(0) - 0x80];
    return shown === group ? undefined : shown;
  }
  const code = decode(group);
  if (code === undefined) return undefined;
  const letter = String.fromCodePoint(code);
  const natural = closers.includes(group[1] ?? "");
  if (group.length === 2) {
    if (code < 0xa0) return undefined;
    const inWord = /\p{Ll}/u.test(before) || /\p{L}/u.test(after);
    if (code <= 0xbf) return natural && /[\p{Lu}«“‘"'(]/u.test(before) ? undefined : letter;
    if (code <= 0xff) return natural && group[1] !== "\u00a0" && !inWord ? undefined : letter;
    if (code <= 0x17f) return natural && !company ? undefined : letter;
    return company && code >= 0x370 && code <= 0x4ff ? letter : undefined;
  }
  if (group.length === 4) return code >= 0x1f000 && code <= 0x1faff ? letter : undefined;
  if (natural && closers.includes(group[2] ?? "")) return undefined;
  if (code === 0xfeff) return "";
  const symbols = code >= 0x2010 && code <= 0x27bf;
  const mark = code >= 0x1e00 && code <= 0x1eff;
  if (symbols || mark || code === 0xfe0f || code === 0x200d || (code >= 0x2000 && code <= 0x200b))
    return letter;
  return company && code >= 0x3000 && code <= 0xd7a3 ? letter : undefined;
}

/**
 * Puts right text that is UTF-8 but was once read as Windows-1252, `Guyâ€™s` becomes `Guy’s`, and signs of Windows-1252
 * that were read as control characters.
 * Text that only looks like it, such as a word with Ã or â in it, is left alone.
 */
export function decodeTwice(text: string): { text: string; places: Repair[] } {
  const found: { start: number; was: string; now: string }[] = [];
  suspect.lastIndex = 0;
  for (const { 0: run, index } of text.matchAll(suspect)) {
    const company = run.length > 4 || (run.match(single)?.length ?? 0) > 1;
    for (const { 0: was, index: offset } of run.matchAll(single)) {
      const start = index + offset;
      const now = meant(was, text[start - 1] ?? "", text[start + was.length] ?? "", company);
      if (now !== undefined) found.push({ start, was, now });
    }
  }
  if (found.length === 0) return { text, places: [] };
  const places: Repair[] = [];
  let out = "";
  let done = 0;
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf("\n");
  for (const { start, was, now } of found) {
    for (; lineEnd !== -1 && lineEnd < start; lineEnd = text.indexOf("\n", lineStart)) {
      line++;
      lineStart = lineEnd + 1;
    }
    places.push({ line, column: start - lineStart + 1, was, now });
    out += text.slice(done, start) + now;
    done = start + was.length;
  }
  return { text: out + text.slice(done), places };
}

/** The place in the file as it stands, of a place in the text as it was put right. */
export function placeBeforeRepair<T extends Spot>(repairs: readonly Repair[], spot: T): T {
  let { column } = spot;
  for (const repair of repairs) {
    if (repair.line !== spot.line || repair.column >= column) continue;
    column += repair.was.length - repair.now.length;
  }
  return column === spot.column ? spot : { ...spot, column };
}
