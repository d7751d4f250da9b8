/** Text that takes the place of a stretch of a page, in UTF-16 code units from its start. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes all edits at once. What lies inside a stretch that goes is not edited besides. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const inserts = (edit: Edit) => (edit.start === edit.end ? 0 : 1);
  const ordered = [...edits].sort((a, b) => a.start - b.start || inserts(a) - inserts(b) || b.end - a.end);
  let result = "";
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at) continue;
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

/** A value as it stands in double quotes. */
export function quoted(value: string): string {
  return `"${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
}
