import type { Rule } from "../rules.ts";

/** A place in a text, counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A text of YAML. Numbers, dates and yes or no come as they are written: what they mean depends on the field. */
export interface Scalar extends Spot {
  readonly type: "text";
  readonly text: string;
}
export interface Sequence extends Spot {
  readonly type: "list";
  readonly items: readonly Value[];
}
export interface Mapping extends Spot {
  readonly type: "mapping";
  readonly entries: readonly Entry[];
}
/** A key with its value; the place is the key's. */
export interface Entry extends Spot {
  readonly key: string;
  readonly value: Value;
}
export type Value = Scalar | Sequence | Mapping;

/** Takes note of something wrong; whoever hands it over knows the file. */
export type Report = (spot: Spot, rule: Rule, message: string, remedy: string) => void;

/** True for nothing at all: an empty text, or YAML's own words for it. */
export function isEmpty(value: Value): boolean {
  if (value.type === "list") return value.items.every(isEmpty);
  if (value.type === "mapping") return value.entries.length === 0;
  return /^\s*(?:~|null|Null|NULL)?\s*$/.test(value.text);
}

/** The value without its places: texts, arrays and plain objects. `__proto__` is a key like another. */
export function plainValue(value: Value): unknown {
  if (value.type === "text") return value.text;
  if (value.type === "list") return value.items.map(plainValue);
  return Object.fromEntries(value.entries.map((entry) => [entry.key, plainValue(entry.value)]));
}

/** The place of what lies at a path of keys and indexes inside the value; the nearest above, where there is nothing. */
export function spotAt(value: Value, path: readonly PropertyKey[]): Spot {
  const [step, ...rest] = path;
  const next =
    value.type === "list"
      ? value.items[Number(step)]
      : value.type === "mapping"
        ? value.entries.find((entry) => entry.key === step)?.value
        : undefined;
  return next ? spotAt(next, rest) : { line: value.line, column: value.column };
}
