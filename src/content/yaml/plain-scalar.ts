import { readBrackets } from "./plain-flow.ts";
import type { Scalar, Value } from "./value.ts";

const plainStart = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/;

/** Without the spaces around it. Other blank signs stay, which YAML takes for words. */
function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  return text.slice(start, end);
}

/** Words on one line, bare or in quotes without a quote or backslash in them; undefined for anything else. */
export function readScalar(source: string, line: number, column: number): Scalar | undefined {
  const text = trimSpaces(source);
  const quote = text[0];
  if (quote === '"' || quote === "'") {
    const inner = text.slice(1, -1);
    const closed = text.length > 1 && text.endsWith(quote);
    return closed && !inner.includes(quote) && !inner.includes("\\")
      ? { type: "text", text: inner, line, column }
      : undefined;
  }
  if (!plainStart.test(text) || text.includes(": ") || text.includes(" #") || text.endsWith(":"))
    return undefined;
  return { type: "text", text, line, column };
}

/** What stands after a field's colon, on the same line. */
export function readInline(source: string, line: number, column: number): Value | undefined {
  return /^[[{]/.test(source) ? readBrackets(source, line, column) : readScalar(source, line, column);
}
