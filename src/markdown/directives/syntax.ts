import { withoutBaseUrl } from "../rules/jekyll-base-url.ts";
import { type Attributes, noAttributes, parseAttributes } from "./attributes.ts";

/** A directive as its author wrote it, on one line or on the first of several. */
export interface Written {
  readonly name: string;
  /** The words after the name, or between the brackets: Markdown. */
  readonly title: string;
  readonly attributes: Attributes;
}

/** A line that opens a container, `:::name Title {key=value}`, or closes one, `:::`. */
export interface Fence {
  /** How many colons. */
  readonly length: number;
  /** What follows them; empty in a line that closes. */
  readonly rest: string;
}

/** Reads a line that starts with three colons or more; undefined for any other. */
export function readFence(line: string): Fence | undefined {
  let length = 0;
  while (line.charCodeAt(length) === 0x3a /* : */) length++;
  if (length < 3) return undefined;
  const rest = line.slice(length).trim();
  return rest === "" || /^[A-Za-z{]/.test(rest) ? { length, rest } : undefined;
}

/** Reads what follows the colons of a container's first line. */
export function readOpening(rest: string): Written {
  const name = /^[A-Za-z][\w-]*/.exec(rest)?.[0] ?? "";
  const { words, attributes } = splitAttributes(rest.slice(name.length).trim());
  return { name: name.toLowerCase(), title: unbracketed(words), attributes };
}

/**
 * Reads `::name[Words](address){key=value}` on a line of its own; each part but the name may be left out, not all.
 * Undefined for any other line.
 */
export function readLeaf(line: string): Written | undefined {
  const name = /^::([A-Za-z][\w-]*)/.exec(line)?.[1];
  if (name === undefined) return undefined;
  let at = name.length + 2;
  let title = "";
  let href: string | undefined;
  if (line[at] === "[") {
    const end = closing(line, at, "[", "]");
    if (end < 0) return undefined;
    title = line.slice(at + 1, end).trim();
    at = end + 1;
  }
  if (line[at] === "(") {
    const end = closing(line, at, "(", ")");
    if (end < 0) return undefined;
    href = line.slice(at + 1, end).trim();
    at = end + 1;
  }
  const { words, attributes } = splitAttributes(line.slice(at).trim());
  if (words !== "") return undefined;
  return { name: name.toLowerCase(), title, attributes: withHref(attributes, href) };
}

function withHref(attributes: Attributes, href: string | undefined): Attributes {
  const values = Object.entries(attributes.values).map(([key, value]) => [key, withoutBaseUrl(value)]);
  if (href !== undefined) values.push(["href", withoutBaseUrl(href)]);
  return { ...attributes, values: Object.fromEntries(values) };
}

/** Takes the `{…}` off the end of a line, where it holds attributes. */
function splitAttributes(text: string): { words: string; attributes: Attributes } {
  if (text.endsWith("}")) {
    for (
      let at = text.indexOf("{"), tries = 0;
      at >= 0 && tries < 5;
      at = text.indexOf("{", at + 1), tries++
    ) {
      const attributes = parseAttributes(text.slice(at + 1, -1));
      if (attributes) return { words: text.slice(0, at).trim(), attributes: withHref(attributes, undefined) };
    }
  }
  return { words: text, attributes: noAttributes };
}

/** `:::name[Title]`, as some other sites write it. */
function unbracketed(words: string): string {
  return words.startsWith("[") && closing(words, 0, "[", "]") === words.length - 1
    ? words.slice(1, -1).trim()
    : words;
}

/** The index of the bracket that closes the one at `open`, or -1. */
function closing(text: string, open: number, left: string, right: string): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === left) depth++;
    else if (text[at] === right && --depth === 0) return at;
  }
  return -1;
}
