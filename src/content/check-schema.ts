import type * as z from "zod";
import type { Work } from "./work.ts";

/** The least remedy for a field that is missing: what to type. */
const examples: Readonly<Record<string, string>> = {
  date: "2022-06-12",
  start: "2026-03-05 14:00",
  time: "about two hours a week",
};

/**
 * Holds a work's data against its schema, and reports what the schema finds that nobody has reported yet.
 * @returns the data with its defaults, or undefined where it is not whole
 */
export function checkSchema(schema: z.ZodObject, work: Work): Record<string, unknown> | undefined {
  const result = schema.safeParse(work.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const name = String(issue.path[0] ?? "");
    if (work.failed.has(name)) continue;
    work.failed.add(name);
    const entry = work.fields.get(name);
    const spot = entry?.value ?? { line: 1, column: 1 };
    const example = `${name}: ${examples[name] ?? "and what it is"}`;
    if (work.data[name] === undefined)
      work.report(
        spot,
        "field-missing",
        `There is no ${name}, which a ${work.kind.replace("-", " ")} needs.`,
        `Add a line ${example}.`,
      );
    else
      work.report(
        spot,
        "field-type",
        `The field “${name}” does not hold what it is meant to hold.`,
        `Write it as ${example}.`,
      );
  }
  return undefined;
}
