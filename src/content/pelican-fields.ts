import { readInline } from "./yaml/plain-scalar.ts";
import type { Entry, Mapping, Value } from "./yaml/value.ts";

/** A field's line, and one that goes on with the field before it. */
const fieldLine = /^([A-Za-z_][A-Za-z0-9_-]{0,30})[ \t]{0,9}:[ \t]*(.*)$/;
const moreLine = /^[ \t]+\S/;
/** What a file without fences must start with, for a line of prose may start with a word and a colon too. */
const firstField = /^(?:title|date|slug|save_as)[ \t]{0,9}:/i;

/** More fields, and lines that go on with one, than anyone writes. */
const mostLines = 200;

/**
 * How many lines at the top of a text are fields as Pelican's files start with, without fences; 0 where it starts
 * with none. They end at a blank line, or where a line is no field: but a single field with prose right below it is
 * prose.
 * @param text from its first line that is not blank
 */
export function countPelicanLines(text: string): number {
  if (!firstField.test(text)) return 0;
  const lines = text.split("\n", mostLines);
  const found = lines.findIndex((line) => !fieldLine.test(line) && !moreLine.test(line));
  const end = found === -1 ? lines.length : found;
  const isBlank = (lines[end] ?? "").trim() === "";
  const fields = lines.slice(0, end).filter((line) => fieldLine.test(line));
  return isBlank || fields.length > 1 ? end : 0;
}

/**
 * Reads Pelican's fields, whose values are words as they stand: a colon, a # or a quotation mark in them means nothing.
 * Only what is in brackets or quotes as a whole, or stands as a list below its field, is read as YAML reads it.
 * @param matter as many lines as `countPelicanLines` found
 * @param firstLine the line of the file on which they start, counted from 1
 */
export function readPelicanFields(matter: string, firstLine: number): Mapping {
  const entries: Entry[] = [];
  const lines = matter.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const [, key = "", rest = ""] = fieldLine.exec(lines[index] ?? "") ?? [];
    if (key === "") continue;
    const line = firstLine + index;
    const column = (lines[index]?.length ?? 0) - rest.length + 1;
    const more: Value[] = [];
    for (let next = lines[index + 1]; next !== undefined && moreLine.test(next); next = lines[index + 1]) {
      index++;
      const text = next.trim();
      more.push({ type: "text", text, line: firstLine + index, column: next.indexOf(text) + 1 });
    }
    entries.push({ key, value: meaningOf(rest.trim(), more, line, column), line, column: 1 });
  }
  return { type: "mapping", entries, line: firstLine, column: 1 };
}

function meaningOf(rest: string, more: readonly Value[], line: number, column: number): Value {
  const texts = more.map((each) => (each.type === "text" ? each.text : ""));
  if (rest === "" && texts.length > 0 && texts.every((text) => text.startsWith("- "))) {
    const items = more.map((each, index): Value => {
      const text = (texts[index] ?? "").slice(2).trim();
      return { type: "text", text, line: each.line, column: each.column + 2 };
    });
    return { type: "list", items, line: items[0]?.line ?? line, column: items[0]?.column ?? column };
  }
  const text = [rest, ...texts].filter(Boolean).join(" ");
  const marked = /^["'[{]/.test(text) ? readInline(text, line, column) : undefined;
  return marked ?? { type: "text", text, line, column };
}
