import { type Rule, rules, type Severity } from "./rules.ts";

/** A place in a contributor's file. Lines and columns count from 1, in the file and not in its body. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the content, where it stands, and the way out. */
export interface Problem extends Place {
  readonly rule: Rule;
  /** What is wrong: a sentence with its full stop. */
  readonly message: string;
  /** How to put it right: a sentence with its full stop. */
  readonly remedy: string;
}

/** What a reader of content gives back: a value, where one could be made, and all that was wrong. */
export interface Reading<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

/** Who is asking: the build lets a page through that is true; `check` is stricter. */
export type Audience = "build" | "check";

/** How grave a problem is to the one who asks. */
export function severityOf(problem: Problem, audience: Audience): Severity {
  return rules[problem.rule][audience];
}

/** The line that the contract promises: `path:line:column: error|warning rule-name: what is wrong. How to put it right.` */
export function formatProblem(problem: Problem, audience: Audience): string {
  const { path, line, column, rule, message, remedy } = problem;
  return `${path}:${line}:${column}: ${severityOf(problem, audience)} ${rule}: ${message} ${remedy}`;
}

/** Orders problems by file, line, column and rule, so that two runs print the same. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}
