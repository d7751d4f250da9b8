import { checkSchema } from "./check-schema.ts";
import { type FieldReader, fieldReaders } from "./fields.ts";
import { parseFields } from "./parse-fields.ts";
import type { Reading } from "./problem.ts";
import { type AnyDocument, type Document, type Kind, schemas } from "./schema.ts";
import { olderShapes, unwritten } from "./shapes/index.ts";
import { readDayField } from "./shapes/moment.ts";
import { quote } from "./words.ts";
import type { Work } from "./work.ts";
import { isEmpty, type Spot } from "./yaml/value.ts";

/**
 * Reads a file of content into its canonical form. There is a value where the page can be shown, even if a
 * problem keeps it from being built; text that cannot be understood gives problems alone. Nothing is thrown.
 * @param path from the project's root, with forward slashes
 */
export function readDocument<K extends Kind>(kind: K, path: string, text: string): Reading<Document<K>> {
  const parsed = parseFields(kind, path, text);
  const { source, fields, body, bodyLine } = parsed;
  if (!fields) return { problems: source.problems };
  const work: Work = { kind, path, body, fields, data: {}, failed: new Set(), report: source.report };
  readFields(work);
  for (const shape of olderShapes[kind]) shape(work);
  for (const shape of unwritten[kind]) shape(work);
  checkName(work);
  const data = checkSchema(schemas[kind], work);
  if (data === undefined) return { problems: source.problems };
  const places: Record<string, Spot> = {};
  for (const [name, { value }] of fields)
    if (name in schemas[kind].shape)
      places[name] = source.placeInFile({ line: value.line, column: value.column });
  const { repairs } = source;
  const document = { kind, path, data, body, bodyLine, places, repairs };
  // The schema of this kind has just said that the data is this kind's.
  return { value: document as unknown as Document<K>, problems: source.problems };
}

/** The same for a kind that is known only when it runs. */
export function readAnyDocument(kind: Kind, path: string, text: string): Reading<AnyDocument> {
  return readDocument(kind, path, text) as Reading<AnyDocument>;
}

function readFields(work: Work): void {
  const readers: Readonly<Record<string, FieldReader>> = fieldReaders[work.kind];
  for (const [name, read] of Object.entries(readers)) {
    const entry = work.fields.get(name);
    if (!entry || isEmpty(entry.value)) continue;
    const value = read(entry.value, name, work);
    if (value !== undefined && value !== "") work.data[name] = value;
  }
}

/** A board note's day is in its file's name, which must therefore say one, unless its front matter does. */
function checkName(work: Work): void {
  if (work.kind !== "board-note") return;
  const start: Spot = { line: 1, column: 1 };
  const file = work.path.split("/").at(-1) ?? "";
  const day = /^(\d{4}-\d{2}-\d{2})(?=[-_ .])/.exec(file)?.[1];
  if (day === undefined && work.data.date !== undefined) return;
  if (day === undefined)
    work.report(
      start,
      "file-name",
      `The file is called ${quote(file)}, which does not say the meeting's day as a board note's name does.`,
      "Rename it to the day and _notes.md, such as 2021-06-21_notes.md.",
    );
  else readDayField({ type: "text", text: day, ...start }, "date", work);
}
