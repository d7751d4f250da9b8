import { readInline, readScalar } from "./plain-scalar.ts";
import type { Entry, Value } from "./value.ts";

/*
 * Nearly all front matter is `key: words` and lists of words, or of such keys. Reading those lines here is many
 * times quicker than a whole YAML parser, which a site of 10,000 posts feels. Whatever is not so plain is not
 * understood here and goes to the parser; a property test holds that both say the same.
 */

const keyLine = /^([A-Za-z][A-Za-z0-9_-]*):(?: +(.*))?$/;
const itemLine = /^( *)- +(.*)$/;
/** A tab or another control character, which YAML treats in its own ways. */
const control = /(?!\n)[\p{Cc}\u2028\u2029\ufeff]/u;

/** The entries of a mapping whose lines are all plain; undefined where a YAML parser has to read it. */
export function readPlainYaml(text: string, firstLine: number): Entry[] | undefined {
  if (control.test(text)) return undefined;
  const lines = text.split("\n");
  const entries: Entry[] = [];
  for (let index = 0; index < lines.length; index++) {
    const source = lines[index] ?? "";
    if (source.startsWith("#") || source.trim() === "") continue;
    const entry = readKey(source, firstLine + index, 1);
    if (!entry || entries.some(({ key }) => key === entry.key)) return undefined;
    if (entry.value.type !== "text" || entry.value.text !== "" || /["']$/.test(source)) {
      entries.push(entry);
      continue;
    }
    const list = readItems(lines, index + 1, firstLine);
    if (!list) return undefined;
    index += list.lines;
    entries.push(list.value ? { ...entry, value: list.value } : entry);
  }
  return entries;
}

/** `key: words`, from a column on; the value is an empty text where nothing follows the colon. */
function readKey(source: string, line: number, column: number): Entry | undefined {
  const match = keyLine.exec(source);
  const key = match?.[1];
  if (key === undefined) return undefined;
  const rest = match?.[2] ?? "";
  const at = column + source.length - rest.length;
  const value: Value | undefined =
    rest.trim() === "" ? { type: "text", text: "", line, column: at } : readInline(rest, line, at);
  return value && { key, value, line, column };
}

interface Items {
  readonly value?: Value;
  readonly lines: number;
}

/** The `- item` lines from an index on; undefined where one of them is not plain. */
function readItems(lines: readonly string[], from: number, firstLine: number): Items | undefined {
  const items: Value[] = [];
  let indent: number | undefined;
  let index = from;
  while (index < lines.length) {
    const source = lines[index] ?? "";
    const match = itemLine.exec(source);
    if (!match && /^ *-/.test(source)) return undefined;
    if (!match) break;
    const spaces = (match[1] ?? "").length;
    const rest = match[2] ?? "";
    const line = firstLine + index;
    const column = source.length - rest.length + 1;
    const first = readKey(rest, line, column);
    const inside = first ? readMore(first, lines, index + 1, firstLine) : readScalar(rest, line, column);
    indent ??= spaces;
    if (!inside || indent !== spaces) return undefined;
    items.push(inside);
    index += inside.type === "mapping" ? inside.entries.length : 1;
  }
  const value: Value = { type: "list", items, line: firstLine + from, column: (indent ?? 0) + 1 };
  return items.length > 0 ? { value, lines: index - from } : { lines: 0 };
}

/** The item's further keys, each right below the first; undefined where one of them is not plain, or is empty. */
function readMore(
  first: Entry,
  lines: readonly string[],
  from: number,
  firstLine: number,
): Value | undefined {
  const entries = [first];
  const margin = " ".repeat(first.column - 1);
  for (let index = from; index < lines.length; index++) {
    const source = lines[index] ?? "";
    if (!source.startsWith(margin) || margin === "") break;
    const entry = readKey(source.slice(margin.length), firstLine + index, first.column);
    if (!entry || entries.some(({ key }) => key === entry.key)) return undefined;
    entries.push(entry);
  }
  if (entries.some(({ value }) => value.type === "text" && value.text === "")) return undefined;
  return { type: "mapping", entries, line: first.line, column: first.column };
}
