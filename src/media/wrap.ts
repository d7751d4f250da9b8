/** Measures a piece of text, in pixels. */
export type Measure = (text: string) => number;

/** As much of a text as fits into a width, with an ellipsis. */
function shortened(text: string, width: number, measure: Measure): string {
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join("").trimEnd()}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A word in pieces that fit into a width. */
function broken(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/**
 * Breaks a text into lines that fit into a width, between words where that can be. Beyond `most` lines,
 * the last ends in an ellipsis and `whole` is false.
 */
export function wrap(
  text: string,
  width: number,
  most: number,
  measure: Measure,
): { readonly lines: readonly string[]; readonly whole: boolean } {
  const lines: string[] = [];
  let line = "";
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (const piece of words.flatMap((word) => broken(word, width, measure))) {
    const longer = line === "" ? piece : `${line} ${piece}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return { lines, whole: true };
  const last = shortened(lines[most - 1] ?? "", width, measure);
  return { lines: [...lines.slice(0, most - 1), last], whole: false };
}
