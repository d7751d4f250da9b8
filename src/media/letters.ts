import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font, Glyph } from "opentype.js";

export type Weight = 400 | 700;

/** The alphabets that Arimo's files hold, each in a file of its own, read when its letters are first met. */
const alphabets = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"] as const;

const load = createRequire(import.meta.url);
const fonts = new Map<string, Font>();

function fontOf(alphabet: string, weight: Weight): Font {
  const name = `@fontsource/arimo/files/arimo-${alphabet}-${weight}-normal.woff`;
  const known = fonts.get(name);
  if (known) return known;
  const bytes = readFileSync(load.resolve(name));
  // Only now: most builds draw nothing, and to load what reads fonts takes one in twenty of a small one.
  const opentype: typeof import("opentype.js") = load("opentype.js");
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  fonts.set(name, font);
  return font;
}

interface Letter {
  readonly glyph: Glyph;
  readonly font: Font;
  /** The `d` of its path, in the font's units, on a base line at 0. */
  readonly outline: string;
}

const letters = new Map<string, Letter | undefined>();

function letterOf(character: string, weight: Weight): Letter | undefined {
  const key = `${weight}${character}`;
  if (letters.has(key)) return letters.get(key);
  let found: Letter | undefined;
  for (const alphabet of alphabets) {
    const font = fontOf(alphabet, weight);
    const index = font.charToGlyphIndex(character);
    if (index > 0) {
      const glyph = font.glyphs.get(index);
      found = { glyph, font, outline: glyph.getPath(0, 0, font.unitsPerEm).toPathData(0) };
      break;
    }
  }
  letters.set(key, found);
  return found;
}

/** Whether a character can be drawn. */
export const canDraw = (character: string, weight: Weight): boolean =>
  letterOf(character, weight) !== undefined;

const kernings = new Map<Letter, Map<Letter, number>>();

/** How much closer two letters stand than their widths say, in the font's units; worked out once a pair. */
function kerning(before: Letter, after: Letter): number {
  if (before.font !== after.font) return 0;
  const known = kernings.get(before) ?? new Map<Letter, number>();
  kernings.set(before, known);
  const value = known.get(after) ?? before.font.getKerningValue(before.glyph, after.glyph);
  known.set(after, value);
  return value;
}

/** The letters of a line, each with its place along it in pixels, kerned where the font says so. */
function* placed(
  text: string,
  weight: Weight,
  size: number,
): Generator<{ letter: Letter; x: number; end: number }> {
  let x = 0;
  let before: Letter | undefined;
  for (const character of text) {
    const letter = letterOf(character, weight);
    if (!letter) continue;
    const scale = size / letter.font.unitsPerEm;
    if (before) x += kerning(before, letter) * scale;
    const end = x + (letter.glyph.advanceWidth ?? 0) * scale;
    yield { letter, x, end };
    x = end;
    before = letter;
  }
}

/** A line's width in pixels at a size in pixels. */
export function lineWidth(text: string, weight: Weight, size: number): number {
  let width = 0;
  for (const { end } of placed(text, weight, size)) width = end;
  return width;
}

/**
 * A line's outlines as SVG paths, from a place on its base line: only numbers and commands, whatever the text
 * holds. Each letter's outline is worked out once, in the font's units.
 */
export function linePaths(text: string, weight: Weight, size: number, x: number, y: number): string {
  let paths = "";
  for (const { letter, x: along } of placed(text, weight, size)) {
    const scale = (size / letter.font.unitsPerEm).toFixed(6);
    const place = `${(x + along).toFixed(2)} ${y.toFixed(2)}`;
    if (letter.outline !== "") {
      paths += `<path transform="matrix(${scale} 0 0 ${scale} ${place})" d="${letter.outline}"/>`;
    }
  }
  return paths;
}
