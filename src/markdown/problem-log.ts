import { compareProblems, type Problem } from "../content/problem.ts";
import { type Rule, rules } from "../content/rules.ts";
import type { Complaint, RenderContext } from "./types.ts";

/** No file needs more than this many of one rule to be put right; more would only cost time. */
const most = 100;

/** Gathers what is wrong in one body, with its place in the file. */
export class ProblemLog {
  readonly #path: string;
  readonly #bodyLine: number;
  readonly #lines: readonly string[];
  readonly #problems: Problem[] = [];
  readonly #counts = new Map<Rule, number>();

  constructor(context: RenderContext, lines: readonly string[]) {
    this.#path = context.path;
    this.#bodyLine = context.bodyLine;
    this.#lines = lines;
  }

  /**
   * Notes a problem. `line` counts from 0 in the body; `offending` is the text at fault, looked for from
   * there on, so that the column is the right one.
   */
  add(line: number, complaint: Complaint, offending?: string): void {
    const count = (this.#counts.get(complaint.rule) ?? 0) + 1;
    this.#counts.set(complaint.rule, count);
    if (count > most || (count > 1 && isOldHabit(complaint.rule))) return;
    const place = this.#find(line, offending);
    this.#problems.push({
      path: this.#path,
      line: this.#bodyLine + place.line,
      column: place.column,
      rule: complaint.rule,
      message: complaint.message,
      remedy: complaint.remedy,
    });
  }

  /** All problems, in order of their places. One of an old habit stands for all of its kind in the file, and says how many there are. */
  all(): Problem[] {
    const problems = this.#problems.map((problem) => {
      const more = (this.#counts.get(problem.rule) ?? 1) - 1;
      if (more === 0 || !isOldHabit(problem.rule)) return problem;
      const places = more === 1 ? "1 more place" : `${more} more places`;
      return { ...problem, message: `${problem.message} It is so in ${places} of this file.` };
    });
    return problems.sort(compareProblems);
  }

  #find(line: number, offending: string | undefined): { line: number; column: number } {
    if (offending !== undefined && offending !== "") {
      for (let at = line; at < this.#lines.length && at < line + 50; at++) {
        const column = this.#lines[at]?.indexOf(offending) ?? -1;
        if (column >= 0) return { line: at, column: column + 1 };
      }
    }
    return { line, column: (this.#lines[line]?.search(/\S/) ?? 0) + 1 || 1 };
  }
}

/** Habits of older sites that the page puts right by itself are told once a file, not once a place. */
function isOldHabit(rule: Rule): boolean {
  return rules[rule].check === "warning";
}
