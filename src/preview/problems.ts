import { compareProblems, formatProblem, type Problem } from "../content/problem.ts";
import { oncePerFile } from "../site/site.ts";

/** Says what is wrong once: a problem that stands over many saves is not said again at each. */
export class ProblemLog {
  readonly #say: (line: string) => void;
  #said = new Set<string>();

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** Takes all that is wrong now, after a save: says what is new, and that all is well where it was not before. */
  now(problems: readonly Problem[], failures: readonly string[]): void {
    const lines = linesOf(problems, failures);
    for (const line of lines) if (!this.#said.has(line)) this.#say(line);
    if (lines.length === 0 && this.#said.size > 0) this.#say("All that was wrong has been put right.");
    this.#said = new Set(lines);
  }

  /** Takes what was found besides while a page was made. */
  more(problems: readonly Problem[], failures: readonly string[]): void {
    for (const line of linesOf(problems, failures)) {
      if (!this.#said.has(line)) this.#say(line);
      this.#said.add(line);
    }
  }
}

function linesOf(problems: readonly Problem[], failures: readonly string[]): string[] {
  const found = oncePerFile(problems).sort(compareProblems);
  return [...failures, ...found.map((problem) => formatProblem(problem, "build"))];
}
