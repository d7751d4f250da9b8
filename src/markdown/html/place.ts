/** Where a place in the body, counted from 0, is in the file: line and column from 1. */
export function placeOf(body: string, bodyLine: number, offset: number): { line: number; column: number } {
  const at = Math.max(0, offset);
  let line = bodyLine;
  let lineStart = 0;
  for (let end = body.indexOf("\n"); end >= 0 && end < at; end = body.indexOf("\n", end + 1)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: at - lineStart + 1 };
}

/**
 * Where in the Markdown a tag stands that is known by its place in the rendered HTML, or -1. Raw HTML passes
 * through Markdown as it is, so the text around a tag tells which of its like is meant: where that is not found,
 * the tag is not the author's.
 */
export function offsetInBody(body: string, html: string, offset: number, tag: string): number {
  for (const length of [120, 60, 30, 15, 8]) {
    const after = body.indexOf(html.slice(offset, offset + tag.length + length));
    if (after >= 0) return after;
    const start = Math.max(0, offset - length);
    const before = body.indexOf(html.slice(start, offset + tag.length));
    if (before >= 0) return before + offset - start;
  }
  return -1;
}
