import type { Problem } from "../../content/problem.ts";
import type { Rule } from "../../content/rules.ts";

/** Something wrong in a text, by its place in that text: letters counted from 0. */
export interface Finding {
  readonly at: number;
  readonly rule: Rule;
  readonly message: string;
  readonly remedy: string;
}

/** No file needs more than this many of one rule to be put right; more would only cost time. */
const most = 100;

/**
 * Findings as problems of a file.
 * @param text what was searched, with LF line ends
 * @param firstLine the line of the file, counted from 1, on which the text starts
 */
export function asProblems(
  findings: Iterable<Finding>,
  path: string,
  text: string,
  firstLine = 1,
): Problem[] {
  const problems: Problem[] = [];
  const counts = new Map<Rule, number>();
  let line = firstLine;
  let lineStart = 0;
  for (const { at, ...what } of [...findings].sort((a, b) => a.at - b.at)) {
    const count = (counts.get(what.rule) ?? 0) + 1;
    counts.set(what.rule, count);
    if (count > most) continue;
    for (
      let end = text.indexOf("\n", lineStart);
      end !== -1 && end < at;
      end = text.indexOf("\n", lineStart)
    ) {
      line++;
      lineStart = end + 1;
    }
    problems.push({ path, line, column: at - lineStart + 1, ...what });
  }
  return problems;
}
