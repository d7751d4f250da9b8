import type { SocialWords } from "../site/services.ts";
import { canDraw, linePaths, lineWidth, type Weight } from "./letters.ts";
import { wrap } from "./wrap.ts";

export const socialSize = { width: 1200, height: 630 } as const;

const margin = 80;
const room = socialSize.width - 2 * margin;
const footer = 110;
/** NHS identity: blue, pale grey and white. */
export const colours = { blue: "#005eb8", dark: "#003087", white: "#ffffff", pale: "#d8e6f5" } as const;
/** Titles are set as large as they fit into so many lines. */
const settings = [
  { size: 84, most: 3 },
  { size: 68, most: 4 },
  { size: 56, most: 5 },
] as const;
const LONGEST = 300;

/** Text of one line, without what cannot be drawn (an emoji), and cut to a length that is bounded. */
function drawable(text: string, weight: Weight): { text: string; lost: number } {
  const plain = text.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, LONGEST);
  const kept = [...plain].filter((character) => canDraw(character, weight)).join("");
  const wanted = plain.replace(/\p{Emoji_Presentation}|\p{Extended_Pictographic}|\u200d|\ufe0f|\s/gu, "");
  const lost = [...wanted].filter((character) => !canDraw(character, weight)).length;
  return { text: kept.replace(/\s+/g, " ").trim(), lost: lost / Math.max(1, [...wanted].length) };
}

/** Whether a title can be drawn: nine tenths of it are in letters that Arimo has. */
export function canDrawTitle(title: string): boolean {
  // Most titles are in plain letters, and every page with one asks.
  if (/^[ -~]+$/.test(title)) return title.trim() !== "";
  const { text, lost } = drawable(title, 700);
  return text !== "" && lost <= 0.1;
}

function setTitle(title: string): { lines: readonly string[]; size: number } {
  for (const { size, most } of settings) {
    const { lines, whole } = wrap(title, room, most, (text) => lineWidth(text, 700, size));
    if (whole || size === settings.at(-1)?.size) return { lines, size };
  }
  return { lines: [], size: 0 };
}

/**
 * A social picture as an SVG that holds outlines instead of text, so that no machine's fonts change it.
 * Undefined where the title cannot be drawn.
 */
export function socialSvg({ title, kind = "", siteName }: SocialWords): string | undefined {
  const words = drawable(title, 700);
  if (!canDrawTitle(title)) return undefined;
  const { lines, size } = setTitle(words.text);
  const paths: string[] = [];
  const draw = (text: string, weight: Weight, px: number, y: number, colour: string) => {
    const { text: plain } = drawable(text, weight);
    const [line = ""] = wrap(plain, room, 1, (piece) => lineWidth(piece, weight, px)).lines;
    if (line !== "") paths.push(`<g fill="${colour}">${linePaths(line, weight, px, margin, y)}</g>`);
  };
  draw(kind, 400, 34, 110, colours.pale);
  const step = size * 1.15;
  const top = kind === "" ? 140 : 160;
  for (const [index, line] of lines.entries()) {
    draw(line, 700, size, top + size * 0.75 + index * step, colours.white);
  }
  draw(siteName, 700, 38, socialSize.height - footer / 2 + 14, colours.blue);
  const { width, height } = socialSize;
  const strip = `<path fill="${colours.white}" d="M0 ${height - footer}h${width}v${footer}H0z"/>`;
  const edge = `<path fill="${colours.dark}" d="M0 ${height - footer - 8}h${width}v8H0z"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<path fill="${colours.blue}" d="M0 0h${width}v${height}H0z"/>${edge}${strip}${paths.join("")}</svg>`
  );
}
