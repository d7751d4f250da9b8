import type { SeriesStyle } from "./figure.ts";

/**
 * Colours of the NHS palette with a contrast of 3 to 1 or more against white (WCAG 2.2, 1.4.11), in an order
 * in which neighbours stay apart for people who see red and green alike.
 */
const colours = ["#005eb8", "#d5281b", "#00a499", "#330072", "#ae2573", "#212b32", "#007f3b"] as const;
const dashes = [[], [8, 3], [2, 2], [9, 3, 2, 3]] as const;
const patterns = ["", "/", ".", "x", "-", "\\", "|"] as const;

/** The style of a series by its rank: no two of the first 28 have both colour and dash alike. */
export function styleOf(rank: number): SeriesStyle {
  return {
    colour: colours[rank % colours.length] ?? colours[0],
    dash: dashes[rank % dashes.length] ?? [],
    pattern: patterns[rank % patterns.length] ?? "",
  };
}

/** Greys and ink: of lines that stand back, of axes, of words. */
export const ink = {
  text: "#212b32",
  quietText: "#4c6272",
  quietLine: "#aeb7bd",
  axis: "#768692",
  grid: "#d8dde0",
  paper: "#ffffff",
} as const;

/** The style of what stands back. */
export const quietStyle: SeriesStyle = { colour: ink.quietLine, dash: [], pattern: "" };
