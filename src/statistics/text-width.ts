/** How wide Arial's letters are, in thousandths of the font's size (the font's own metrics). */
const widths: readonly (readonly [number, string])[] = [
  [222, "ijl'|"],
  [278, "ftI.,:;/\\! []"],
  [333, "r()-`"],
  [500, "ckvsxyzJ"],
  [611, "FTZ"],
  [667, "ABEKPSVXY&"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "mM"],
  [944, "W"],
  [1015, "@%…"],
];
const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
/** Digits and most small letters are this wide; a letter that the table lacks is taken to be so too. */
const usual = 556;

/** How wide a text is in Arial at a font size; the result has the size's unit. */
export function textWidth(text: string, size: number): number {
  return ([...text].reduce((sum, letter) => sum + (widthOf.get(letter) ?? usual), 0) * size) / 1000;
}

function shortened(line: string, width: number, size: number): string {
  let short = line;
  while (textWidth(short, size) > width && short.length > 2)
    short = `${short.replace(/…$/, "").slice(0, -1)}…`;
  return short;
}

/** Breaks a text into lines no wider than a width; what does not go into the last line ends in an ellipsis. */
export function wrap(text: string, width: number, size: number, lines: number): string[] {
  const result: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = result.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) result[result.length - 1] = longer;
    else result.push(word);
  }
  const kept = result.slice(0, lines);
  if (result.length > lines) kept[lines - 1] = `${kept[lines - 1] ?? ""}…`;
  return kept.map((line) => shortened(line, width, size));
}

/** A name and its value in lines: the value is never cut off, whatever becomes of the name. */
export function wrapWithValue(
  name: string,
  value: string,
  width: number,
  size: number,
  lines: number,
): string[] {
  const all = wrap(`${name} ${value}`, width, size, Number.POSITIVE_INFINITY);
  if (all.length <= lines) return all;
  return [...wrap(name, width, size, Math.max(1, lines - 1)), value];
}
