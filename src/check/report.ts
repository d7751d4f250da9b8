import { formatProblem, type Problem, severityOf } from "../content/problem.ts";
import type { Checked } from "./check-site.ts";

export const formats = ["text", "json", "github"] as const;
export type Format = (typeof formats)[number];

/** What `npm run check` prints on stdout, without the last line's end. */
export function report(checked: Checked, format: Format): string {
  switch (format) {
    case "json":
      return JSON.stringify(
        {
          problems: checked.problems.map((problem) => ({
            ...problem,
            severity: severityOf(problem, "check"),
          })),
          ...countsOf(checked),
          files: checked.files,
        },
        null,
        2,
      );
    case "github":
      return [...checked.problems.map(workflowCommand), summary(checked)].join("\n");
    case "text":
      return [
        ...checked.problems.map((problem) => oneLine(formatProblem(problem, "check"))),
        summary(checked),
      ].join("\n");
  }
}

/** How many problems of each severity there are. */
export function countsOf({ problems }: Checked): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => severityOf(problem, "check") === "error").length;
  return { errors, warnings: problems.length - errors };
}

/** The last line: `2 errors, 1 warning in 14 files.` */
export function summary(checked: Checked): string {
  const { errors, warnings } = countsOf(checked);
  const counts = [errors > 0 && count(errors, "error"), warnings > 0 && count(warnings, "warning")].filter(
    Boolean,
  );
  return `${counts.length === 0 ? "No problems" : counts.join(", ")} in ${count(checked.files, "file")}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

/** A file's name may hold anything: what would end the line, or speak to the terminal, is left out. */
function oneLine(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

/**
 * A problem as GitHub shows it on the line of a pull request:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
function workflowCommand(problem: Problem): string {
  const { path, line, column, rule, message, remedy } = problem;
  const properties = `file=${property(path)},line=${line},col=${column},title=${property(rule)}`;
  return `::${severityOf(problem, "check")} ${properties}::${data(`${message} ${remedy}`)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
