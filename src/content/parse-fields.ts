import { isSameName, knownFields, lookUpField } from "./field-names.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { nearest } from "./nearest.ts";
import { readPelicanFields } from "./pelican-fields.ts";
import type { Kind } from "./schema.ts";
import { openText, type SourceText } from "./source-text.ts";
import { quote } from "./words.ts";
import { likelyCause } from "./yaml/likely-cause.ts";
import { parseYaml } from "./yaml/parse.ts";
import { type Entry, isEmpty, type Mapping, plainValue, type Report, type Value } from "./yaml/value.ts";

/** A file's front matter by the names that its kind knows, and its body. */
export interface ParsedFields {
  readonly source: SourceText;
  /** Undefined where the front matter cannot be read, which has been reported. */
  readonly fields?: ReadonlyMap<string, Entry>;
  /** The front matter as it stands; undefined where the file has none. */
  readonly mapping?: Mapping;
  readonly body: string;
  readonly bodyLine: number;
}

/** Reads a file's front matter, or the whole of a `.yaml` file, into its fields. */
export function parseFields(kind: Kind, path: string, text: string): ParsedFields {
  const source = openText(path, text);
  const { report } = source;
  const none = { source, body: "", bodyLine: 1 };
  if (source.text === undefined) return none;
  const isYaml = /\.ya?ml$/i.test(path);
  const split = isYaml
    ? {
        matter: source.text,
        matterLine: 1,
        body: "",
        bodyLine: 1 + source.text.split("\n").length,
        broken: false,
      }
    : // A board note's own words may start with its date.
      splitFrontMatter(source.text, report, { mayLackFences: kind !== "board-note" });
  if (split.broken) return none;
  const { matter, matterLine = 1, isPelican = false, body, bodyLine } = split;
  if (matter === undefined) return { source, fields: new Map(), body, bodyLine };
  const value = isPelican ? readPelicanFields(matter, matterLine) : parseYaml(matter, matterLine, report);
  const mapping = value && asMapping(value, matter, matterLine, report);
  if (!mapping) return none;
  return { source, fields: nameFields(kind, mapping, report), mapping, body, bodyLine };
}

function asMapping(value: Value, text: string, firstLine: number, report: Report): Mapping | undefined {
  if (value.type === "mapping") return value;
  const { line, column } = value;
  if (isEmpty(value)) return { type: "mapping", entries: [], line, column };
  const cause = value.type === "text" ? likelyCause(text, text.length) : undefined;
  report(
    cause ? { line: firstLine + cause.line - 1, column: cause.column } : value,
    "front-matter-syntax",
    cause?.message ?? "The front matter holds no fields.",
    cause?.remedy ?? "Write each field as name: value, on a line of its own.",
  );
  return undefined;
}

/** The fields by their canonical or older names. What is unknown or stands twice is reported; what is empty is absent. */
function nameFields(kind: Kind, mapping: Mapping, report: Report): Map<string, Entry> {
  const fields = new Map<string, Entry>();
  for (const entry of mapping.entries) {
    const found = lookUpField(kind, entry.key);
    if (!found) reportUnknown(kind, entry, report);
    if (!found || !("name" in found) || isEmpty(entry.value)) continue;
    const first = fields.get(found.name);
    // The site's own name for a field counts before another site's.
    const isBetter =
      first !== undefined && !isSameName(first.key, found.name) && isSameName(entry.key, found.name);
    if (first === undefined || isBetter) fields.set(found.name, entry);
    if (first !== undefined) reportSecond(isBetter ? [entry, first] : [first, entry], report);
  }
  return fields;
}

/** Says of two fields for one thing that the second is not read, where it says anything else. */
function reportSecond([kept, other]: readonly [Entry, Entry], report: Report): void {
  if (JSON.stringify(plainValue(kept.value)) === JSON.stringify(plainValue(other.value))) return;
  if (isSameName(kept.key, other.key))
    report(
      other,
      "field-repeated",
      `The field ${quote(other.key)} says again, and otherwise, what ${quote(kept.key)} says.`,
      "Keep one of the two.",
    );
  else
    report(
      other,
      "field-left-out",
      `The field ${quote(other.key)} is left out: here it means the same as ${quote(kept.key)}.`,
      "Keep one of the two.",
    );
}

function reportUnknown(kind: Kind, entry: Entry, report: Report): void {
  const near = nearest(entry.key.trim(), knownFields(kind));
  const what = kind === "board-note" ? "board note" : kind;
  report(
    entry,
    "field-unknown",
    `${quote(entry.key)} is no field of ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}.`,
    near ? `Did you mean ${quote(near)}?` : "Check its spelling, or take it out.",
  );
}
