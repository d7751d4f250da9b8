import type { Place, Problem } from "../content/problem.ts";
import type { Block } from "./blocks.ts";
import type { FoundDate } from "./dates.ts";
import { isUnlabelled } from "./markdown-of.ts";

/** Warns of a date in the text that the calendar lacks, or that is not the one that the file has. */
export function dateProblems(
  place: Place,
  found: FoundDate | undefined,
  fileDate: string | undefined,
): Problem[] {
  if (!found || (found.iso !== undefined && (fileDate === undefined || found.iso === fileDate))) return [];
  if (found.iso === undefined) {
    const message = `The text says that the meeting was on "${found.text}", a day that the calendar does not have.`;
    const remedy = "Write the day of the meeting, such as 21 June 2021.";
    return [{ ...place, rule: "date-mismatch", message, remedy }];
  }
  const message = `The file says that the meeting was on ${fileDate}, and the text says "${found.text}".`;
  const remedy = `If the text is right, name the file ${found.iso}_notes.md; if the file is right, change the date in the text to ${fileDate}.`;
  return [{ ...place, rule: "date-mismatch", message, remedy }];
}

const isUnclosed = (block: Block): boolean => {
  const lines = block.source.split("\n");
  const fence = /^\s*(`{3,}|~{3,})/.exec(lines[0] ?? "")?.[1];
  return fence !== undefined && (lines.length < 2 || !lines.at(-1)?.trim().startsWith(fence));
};

/** Warns of minutes whose fence opens and does not close: what follows them is taken for part of them. */
export function unclosedFences(path: string, bodyLine: number, blocks: readonly Block[]): Problem[] {
  return blocks
    .filter((block) => isUnlabelled(block) && isUnclosed(block))
    .map((block) => ({
      path,
      line: bodyLine + block.line,
      column: 1,
      rule: "code-unclosed",
      message:
        "The minutes that start here with ``` do not end, so the rest of the note is taken for part of them.",
      remedy: "Put a line with ``` after the last line of these minutes.",
    }));
}
