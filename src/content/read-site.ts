import type * as z from "zod";
import { nearest } from "./nearest.ts";
import type { Problem, Reading } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import { type SiteData, siteSchema } from "./schema.ts";
import { toBoolean } from "./shapes/scalar.ts";
import { quote } from "./words.ts";
import { isEmpty, plainValue, type Spot, spotAt, type Value } from "./yaml/value.ts";

/** Reads `content/site.yaml`. Fields that are not known are reported and left out. */
export function readSite(path: string, text: string): Reading<SiteData> {
  const reading = readYaml(path, text);
  const problems: Problem[] = [...reading.problems];
  if (!reading.value) return { problems };
  const value = withoutEmpty(reading.value);
  const data = plainValue(value);
  let result = siteSchema.safeParse(data);
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === "invalid_type") setTyped(data, issue.path, issue.expected);
    if (issue.code !== "unrecognized_keys") continue;
    for (const key of issue.keys) {
      problems.push({ path, ...keySpot(value, issue.path, key), ...unknown(key) });
      removeKey(data, issue.path, key);
    }
  }
  if (!result.success) result = siteSchema.safeParse(data);
  for (const issue of result.error?.issues ?? [])
    problems.push({ path, ...spotAt(value, issue.path), ...explain(issue) });
  if (!result.success) return { problems };
  return { value: { ...result.data, url: result.data.url.replace(/\/+$/, "") }, problems };
}

/** A field with nothing after it is a field left out. */
function withoutEmpty(value: Value): Value {
  if (value.type === "text") return value;
  if (value.type === "list")
    return { ...value, items: value.items.filter((item) => !isEmpty(item)).map(withoutEmpty) };
  const entries = value.entries.filter((entry) => entry.value.type !== "text" || !isEmpty(entry.value));
  return { ...value, entries: entries.map((entry) => ({ ...entry, value: withoutEmpty(entry.value) })) };
}

function keySpot(value: Value, path: readonly PropertyKey[], key: string): Spot {
  const [step, ...rest] = path;
  if (step === undefined) {
    const entry = value.type === "mapping" ? value.entries.find((each) => each.key === key) : undefined;
    return { line: entry?.line ?? value.line, column: entry?.column ?? value.column };
  }
  const next =
    value.type === "list"
      ? value.items[Number(step)]
      : value.type === "mapping"
        ? value.entries.find((entry) => entry.key === step)?.value
        : undefined;
  return next ? keySpot(next, rest, key) : spotAt(value, path);
}

function removeKey(data: unknown, path: readonly PropertyKey[], key: string): void {
  const holder = at(data, path);
  if (isRecord(holder)) delete holder[key];
}

/** YAML is read as text here: what the schema wants as a number, or as true or false, is made so. */
function setTyped(data: unknown, path: readonly PropertyKey[], expected: string): void {
  const holder = at(data, path.slice(0, -1));
  const key = String(path.at(-1) ?? "");
  const text = isRecord(holder) ? holder[key] : undefined;
  if (!isRecord(holder) || typeof text !== "string") return;
  if (expected === "boolean") holder[key] = toBoolean(text) ?? text;
  if ((expected === "number" || expected === "int") && Number.isFinite(Number(text)))
    holder[key] = Number(text);
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((holder: unknown, step) => (isRecord(holder) ? holder[String(step)] : undefined), data);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function unknown(key: string): Pick<Problem, "rule" | "message" | "remedy"> {
  const near = nearest(key, [
    ...Object.keys(siteSchema.shape),
    "title",
    "url",
    "summary",
    "email",
    "branch",
    "lead",
  ]);
  const remedy = near ? `Did you mean ${quote(near)}?` : "Check its spelling, or take it out.";
  return { rule: "field-unknown", message: `${quote(key)} is no field that the site knows.`, remedy };
}

function explain(issue: z.core.$ZodIssue): Pick<Problem, "rule" | "message" | "remedy"> {
  const name = issue.path.map(String).join(".");
  const missing = issue.code === "invalid_type" && issue.input === undefined;
  if (missing)
    return {
      rule: "field-missing",
      message: `There is no ${name}, which the site needs.`,
      remedy: `Add it: ${name.split(".").at(-1)}: and what it is.`,
    };
  const [first] = issue.path;
  const about = Object.entries(siteSchema.shape).find(([key]) => key === first)?.[1].description;
  const remedy = about ? `What belongs here: ${about}` : "See how the other fields are written.";
  return {
    rule: "field-type",
    message: `The field “${name}” does not hold what it is meant to hold.`,
    remedy,
  };
}
