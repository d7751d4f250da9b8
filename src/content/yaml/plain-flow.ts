import type { Entry, Scalar, Value } from "./value.ts";

/*
 * Lists and mappings in brackets on one line, as `tags: [a, "b c"]` and as programs write them:
 * `authors: [{"name": "A B"}]`. Whatever is not so plain is not understood here.
 */

/** More than an author's list of names and links needs. */
const deepest = 4;
const unsafe = /[[\]{}"'#:&*!|>%@`?]/;
const unsafeStart = /^[\s-]/;
const plainKey = /[A-Za-z][A-Za-z0-9_-]{0,60}(?=: )/y;

interface Read<T> {
  readonly value: T;
  /** Where what follows begins. */
  readonly end: number;
}

/** A list or mapping in brackets; undefined for anything else. `column` is where the text begins, counted from 1. */
export function readBrackets(source: string, line: number, column: number): Value | undefined {
  const reader = new FlowReader(source, line, column);
  const read = reader.read(0, 0);
  return read && reader.skipSpaces(read.end) === source.length ? read.value : undefined;
}

class FlowReader {
  readonly #source: string;
  readonly #line: number;
  readonly #column: number;

  constructor(source: string, line: number, column: number) {
    this.#source = source;
    this.#line = line;
    this.#column = column;
  }

  skipSpaces(from: number): number {
    let at = from;
    while (this.#source[at] === " ") at++;
    return at;
  }

  read(from: number, depth: number): Read<Value> | undefined {
    const at = this.skipSpaces(from);
    const sign = this.#source[at];
    if (depth > deepest) return undefined;
    if (sign === "[") return this.#list(at, depth);
    if (sign === "{") return this.#mapping(at, depth);
    return sign === '"' || sign === "'" ? this.#quoted(at) : this.#bare(at);
  }

  #list(start: number, depth: number): Read<Value> | undefined {
    const items: Value[] = [];
    const end = this.#eachUntil("]", start, (at) => {
      const item = this.read(at, depth + 1);
      if (item) items.push(item.value);
      return item?.end;
    });
    return end === undefined ? undefined : { value: { type: "list", items, ...this.#spot(start) }, end };
  }

  #mapping(start: number, depth: number): Read<Value> | undefined {
    const entries: Entry[] = [];
    const end = this.#eachUntil("}", start, (at) => {
      const key = this.#key(this.skipSpaces(at));
      const value = key && this.read(key.end, depth + 1);
      if (!value || entries.some((entry) => entry.key === key.value.text)) return undefined;
      const { text, line, column } = key.value;
      entries.push({ key: text, value: value.value, line, column });
      return value.end;
    });
    return end === undefined ? undefined : { value: { type: "mapping", entries, ...this.#spot(start) }, end };
  }

  /** Reads parts with commas between them until a bracket closes; gives back where it did. */
  #eachUntil(close: string, start: number, readPart: (at: number) => number | undefined): number | undefined {
    let at = this.skipSpaces(start + 1);
    if (this.#source[at] === close) return at + 1;
    for (;;) {
      const end = readPart(at);
      if (end === undefined) return undefined;
      at = this.skipSpaces(end);
      if (this.#source[at] === close) return at + 1;
      if (this.#source[at] !== ",") return undefined;
      at++;
    }
  }

  /** A key with its colon. */
  #key(start: number): Read<Scalar> | undefined {
    plainKey.lastIndex = start;
    const bare = plainKey.exec(this.#source)?.[0];
    if (bare !== undefined)
      return { value: { type: "text", text: bare, ...this.#spot(start) }, end: start + bare.length + 1 };
    const quoted = /["']/.test(this.#source[start] ?? "") ? this.#quoted(start) : undefined;
    const isKey = quoted && this.#source[quoted.end] === ":" && quoted.end - start < 100;
    return isKey ? { value: quoted.value, end: quoted.end + 1 } : undefined;
  }

  /** Words in quotes, without a quote or a backslash in them. */
  #quoted(start: number): Read<Scalar> | undefined {
    const sign = this.#source[start] ?? "";
    const end = this.#source.indexOf(sign, start + 1);
    const text = this.#source.slice(start + 1, end);
    if (end === -1 || text.includes("\\") || !/[ ,:\]}]/.test(this.#source[end + 1] ?? " ")) return undefined;
    return { value: { type: "text", text, ...this.#spot(start) }, end: end + 1 };
  }

  /** Words without quotes, up to a comma or a closing bracket. */
  #bare(start: number): Read<Scalar> | undefined {
    let end = start;
    while (end < this.#source.length && !",]}".includes(this.#source[end] ?? "")) end++;
    const stop = end;
    while (this.#source[end - 1] === " ") end--;
    const text = this.#source.slice(start, end);
    if (text === "" || unsafeStart.test(text) || unsafe.test(text)) return undefined;
    return { value: { type: "text", text, ...this.#spot(start) }, end: stop };
  }

  #spot(at: number): { line: number; column: number } {
    return { line: this.#line, column: this.#column + at };
  }
}
