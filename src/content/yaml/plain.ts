import type { Entry, Scalar, Value } from "./value.ts";

/*
 * Nearly all front matter is `key: words` and lists of words. Reading those lines here is some thirty times
 * quicker than a whole YAML parser, which a site of 10,000 posts feels. Whatever is not so plain is not
 * understood here and goes to the parser; a property test holds that both say the same.
 */

const keyLine = /^([A-Za-z][A-Za-z0-9_-]*):(?: +(.*))?$/;
const itemLine = /^( *)- +(.*)$/;
/** No tab or other control character, which YAML treats in its own ways. */
const control = /(?!\n)[\p{Cc}\u2028\u2029\ufeff]/u;
const plainStart = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/;
const flowUnsafe = /[[\]{}"'#:&*!|>%@`?]/;

/** The entries of a mapping whose lines are all plain; undefined where a YAML parser has to read it. */
export function readPlainYaml(text: string, firstLine: number): Entry[] | undefined {
  if (control.test(text)) return undefined;
  const lines = text.split("\n");
  const entries: Entry[] = [];
  const keys = new Set<string>();
  for (let index = 0; index < lines.length; index++) {
    const source = lines[index] ?? "";
    if (source.startsWith("#") || source.trim() === "") continue;
    const match = keyLine.exec(source);
    const key = match?.[1];
    if (key === undefined || keys.has(key)) return undefined;
    keys.add(key);
    const line = firstLine + index;
    const rest = match?.[2] ?? "";
    const column = source.length - rest.length + 1;
    let value: Value | undefined;
    if (rest.trim() === "") {
      const items = readItems(lines, index + 1, firstLine);
      if (items === undefined) return undefined;
      const first = items[0];
      index += items.length;
      value = first
        ? { type: "list", items, line: first.line, column: first.dash }
        : { type: "text", text: "", line, column };
    } else value = rest.startsWith("[") ? readFlow(rest, line, column) : readScalar(rest, line, column);
    if (value === undefined) return undefined;
    entries.push({ key, value, line, column: 1 });
  }
  return entries;
}

/** The `- item` lines from an index on; undefined where one of them is not plain. */
function readItems(
  lines: readonly string[],
  from: number,
  firstLine: number,
): (Scalar & { dash: number })[] | undefined {
  const items: (Scalar & { dash: number })[] = [];
  let indent: number | undefined;
  for (let index = from; index < lines.length; index++) {
    const source = lines[index] ?? "";
    const match = itemLine.exec(source);
    if (!match) return /^ *-/.test(source) ? undefined : items;
    const spaces = (match[1] ?? "").length;
    const rest = match[2] ?? "";
    indent ??= spaces;
    const item = readScalar(rest, firstLine + index, source.length - rest.length + 1);
    if (indent !== spaces || item === undefined) return undefined;
    items.push({ ...item, dash: spaces + 1 });
  }
  return items;
}

function readScalar(source: string, line: number, column: number): Scalar | undefined {
  const text = source.replace(/ +$/, "");
  const quote = text[0];
  if (quote === '"' || quote === "'") {
    const inner = text.slice(1, -1);
    if (text.length < 2 || !text.endsWith(quote) || inner.includes(quote) || inner.includes("\\"))
      return undefined;
    return { type: "text", text: inner, line, column };
  }
  if (!plainStart.test(text) || text.includes(": ") || text.includes(" #") || text.endsWith(":"))
    return undefined;
  return { type: "text", text, line, column };
}

function readFlow(source: string, line: number, column: number): Value | undefined {
  const text = source.trimEnd();
  if (!text.endsWith("]")) return undefined;
  const inner = text.slice(1, -1);
  if (flowUnsafe.test(inner)) return undefined;
  const items: Scalar[] = [];
  let at = column + 1;
  for (const part of inner.split(",")) {
    const word = part.replace(/^ +| +$/g, "");
    const start = at + (part.length - part.trimStart().length);
    if (word === "" || !plainStart.test(word)) return undefined;
    items.push({ type: "text", text: word, line, column: start });
    at += part.length + 1;
  }
  return { type: "list", items, line, column };
}
