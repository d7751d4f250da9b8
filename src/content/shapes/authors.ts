import type { Work } from "../work.ts";
import type { Value } from "../yaml/value.ts";
import { readGithub, readPersonLink } from "./links.ts";
import { hasOnlyPostNominals } from "./post-nominals.ts";
import { cleanText, readItem, refuseValue } from "./text.ts";

export interface NamedAuthor {
  name: string;
  link?: string;
  github?: string;
  bio?: string;
}

/** The names in one text: parted by semicolons where it has any, else by commas, but "Name, PhD" is one. */
export function splitAuthors(text: string): string[] {
  if (text.includes(";")) return text.split(";").map(cleanText).filter(Boolean);
  const names: string[] = [];
  for (const part of text.split(",").map(cleanText).filter(Boolean)) {
    const last = names.at(-1);
    if (last !== undefined && hasOnlyPostNominals(part)) names[names.length - 1] = `${last}, ${part}`;
    else names.push(part.replace(/^and\s+/i, ""));
  }
  return names;
}

/** The `authors` field: a list of names, or of names with a link and more, or one text with several names. */
export function readAuthors(value: Value, name: string, work: Work): NamedAuthor[] | undefined {
  if (value.type === "text") return splitAuthors(value.text).map((author) => ({ name: author }));
  const items = value.type === "list" ? value.items : [value];
  return items.flatMap((item) => readOne(item, name, work) ?? []);
}

/** The `author` field: one name, whatever commas it holds; semicolons part several. */
export function readAuthor(value: Value, work: Work): NamedAuthor[] {
  if (value.type !== "text") return readAuthors(value, "author", work) ?? [];
  const names = value.text.includes(";") ? splitAuthors(value.text) : [cleanText(value.text)];
  return names.map((name) => ({ name }));
}

function readOne(value: Value, field: string, work: Work): NamedAuthor | undefined {
  if (value.type === "text") {
    const name = cleanText(value.text);
    return name ? { name } : undefined;
  }
  const author: Partial<NamedAuthor> = {};
  for (const { key, value: detail } of value.type === "mapping" ? value.entries : []) {
    const text = detail.type === "text" ? cleanText(detail.text) : "";
    if (text === "") continue;
    const word = key.toLowerCase().replace(/^author[_-]?/, "");
    if (word === "name" || word === "title") author.name = text;
    else if (word === "bio") author.bio = text;
    else if (word === "github") assign(author, "github", readGithub(detail, field, work));
    else if (word === "link" || word === "url" || word === "website")
      assign(author, "link", readPersonLink(detail, field, work));
  }
  const { name, ...more } = author;
  if (name !== undefined) return { name, ...more };
  const words = Object.keys(more).length === 0 ? readItem(value, work) : undefined;
  if (words !== undefined) return { name: cleanText(words) };
  return refuseValue(work, field, value, "An author has no name.", "Write it as - name: and the name.");
}

/** Sets what has been read, and leaves out what could not be. */
export function assign<T, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value;
}
