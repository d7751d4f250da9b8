import type { AnyDocument } from "../content/schema.ts";

/** A file's text with another value in a field of its front matter; undefined where the old one is not found there. */
export function withValue(
  text: string,
  doc: AnyDocument,
  field: string,
  before: string,
  after: string,
): string | undefined {
  const place = doc.places[field];
  if (place === undefined) return undefined;
  const lines = text.split("\n");
  const line = lines[place.line - 1];
  const at = line?.indexOf(before, place.column - 1) ?? -1;
  if (line === undefined || at === -1) return undefined;
  lines[place.line - 1] = line.slice(0, at) + after + line.slice(at + before.length);
  return lines.join("\n");
}

/** A file's text with a line more at the end of its front matter, or with front matter of that line alone. */
export function withLine(text: string, line: string): string {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const first = /^(?:[ \t]*\r?\n)*---[ \t]*\r?\n/.exec(text.slice(start))?.[0].length;
  if (first === undefined)
    return `${text.slice(0, start)}---${end}${line}${end}---${end}${end}${text.slice(start)}`;
  const close = /^---[ \t]*\r?$/gm;
  close.lastIndex = start + first;
  const at = close.exec(text)?.index ?? start + first;
  return text.slice(0, at) + line + end + text.slice(at);
}
