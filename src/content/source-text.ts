import { decodeTwice, placeBeforeRepair, type Repair } from "./mojibake.ts";
import type { Problem } from "./problem.ts";
import { quote } from "./words.ts";
import type { Report, Spot } from "./yaml/value.ts";

/** More letters than a page can show: about three long novels. A table of so many still builds with a heap of 768 MB. */
export const longestFile = 1_500_000;

/** A file's text, ready to be read, and the list to which its problems go. */
export interface SourceText {
  /** With LF line ends, no BOM, and text that was decoded wrongly put right; undefined where it is no text. */
  readonly text?: string;
  readonly repairs: readonly Repair[];
  readonly problems: Problem[];
  /** Adds a problem, at a place in `text`. */
  readonly report: Report;
  /** The place in the file of a place in `text`. */
  placeInFile(spot: Spot): Spot;
}

/** Makes a file's text ready to be read: size, NUL bytes, line ends, BOM, and text decoded wrongly once. */
export function openText(path: string, source: string): SourceText {
  const problems: Problem[] = [];
  const note = ({ line, column }: Spot, rule: Problem["rule"], message: string, remedy: string) => {
    problems.push({ path, line, column, rule, message, remedy });
  };
  const none = { repairs: [], problems, report: note, placeInFile: (spot: Spot) => spot };
  if (source.length > longestFile) {
    const message = `The file has ${source.length} letters; more than ${longestFile} are not shown.`;
    note({ line: 1, column: 1 }, "file-size", message, "Make several files of it.");
    return none;
  }
  const unmarked = source.startsWith("\ufeff") ? source.slice(1) : source;
  const lines = unmarked.includes("\r") ? unmarked.replace(/\r\n?/g, "\n") : unmarked;
  const nul = lines.indexOf("\0");
  if (nul !== -1) {
    const before = lines.slice(0, nul).split("\n");
    const spot = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
    note(
      spot,
      "file-encoding",
      "The file holds a NUL byte here, which no text does.",
      "Save it as UTF-8 text.",
    );
    return none;
  }
  const { text, places: repairs } = decodeTwice(lines);
  const placeInFile = (spot: Spot) => (repairs.length > 0 ? placeBeforeRepair(repairs, spot) : spot);
  const first = repairs[0];
  if (first) {
    const places = repairs.length === 1 ? "one place" : `${repairs.length} places`;
    const message = `Text in ${places} was decoded wrongly once: ${quote(first.was)} here is shown as ${quote(first.now)}.`;
    note(
      first,
      "text-decoded-wrongly",
      message,
      "Write the letter that is meant, and save the file as UTF-8.",
    );
  }
  return {
    text,
    repairs,
    problems,
    report: (spot, rule, message, remedy) => note(placeInFile(spot), rule, message, remedy),
    placeInFile,
  };
}
