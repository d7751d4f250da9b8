import { stringify } from "yaml";
import { isDefault, writtenValue } from "./canonical-value.ts";
import { commentsOf } from "./comments.ts";
import { findFences } from "./fences.ts";
import { lookUpField } from "./field-names.ts";
import { parseFields } from "./parse-fields.ts";
import { readDocument } from "./read-document.ts";
import { type Document, type Kind, schemas } from "./schema.ts";
import { type Entry, type Mapping, plainValue } from "./yaml/value.ts";

function yamlOf(name: string, value: unknown): string {
  return stringify({ [name]: value }, { lineWidth: 0, schema: "core", version: "1.2" });
}

/** The front matter of a document in canonical form, with its fences: what the schema knows, without what is usual. */
export function toFrontMatter(document: Pick<Document, "kind" | "data">): string {
  const { kind, data } = document;
  const values: Readonly<Record<string, unknown>> = { ...data };
  const lines = Object.keys(schemas[kind].shape)
    .filter((name) => !isDefault(kind, name, values[name]))
    .map((name) => yamlOf(name, writtenValue(name, values[name])));
  return `---\n${lines.join("")}---\n`;
}

/** Problems that the canonical form does away with, or that it leaves as they are. Any other leaves the file alone. */
const harmless = new Set([
  "front-matter-quotes",
  "field-unknown",
  "link-mended",
  "text-decoded-wrongly",
  "title-guessed",
]);

/**
 * Rewrites a file's front matter in canonical form: names, dates, lists. The body stays byte for byte, and so does
 * a file that is canonical already, has no front matter, or has a problem that someone must decide.
 * What the file leaves to its name or its first heading is not written in.
 */
export function fixFrontMatter(text: string, path: string, kind: Kind): string {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const lineEnd = /\r\n/.test(text.slice(0, 200)) ? "\r\n" : "\n";
  const isYaml = /\.ya?ml$/i.test(path);
  const head = isYaml ? { start: 0, end: text.length - start } : headOf(text.slice(start));
  const { mapping, fields, source } = parseFields(kind, path, text);
  if (!head || !mapping || !fields || source.text === undefined) return text;
  const { value: document, problems } = readDocument(kind, path, text);
  if (!document || problems.some(({ rule }) => !harmless.has(rule))) return text;
  const values: Readonly<Record<string, unknown>> = { ...document.data };
  const quoted = problems.every(({ rule }) => rule !== "front-matter-quotes");
  if (
    quoted &&
    isCanonical(kind, mapping, values) &&
    source.repairs.every(({ line }) => line >= document.bodyLine)
  )
    return text;
  const yaml = isYaml ? source.text : (findFences(source.text)?.matter ?? "");
  const lines = rewrite(kind, mapping, values, commentsOf(yaml)).replaceAll("\n", lineEnd);
  return text.slice(0, start + head.start) + lines + text.slice(start + head.end);
}

/** Where the text between the fences stands in a file as it is, whatever its line ends. */
function headOf(text: string): { start: number; end: number } | undefined {
  const first = /^(?:[ \t]*(?:\r\n|\n|\r))*---[^\r\n]*(?:\r\n|\n|\r)/.exec(text)?.[0].length;
  if (first === undefined) return undefined;
  const close = /^---[ \t]*(?:\r|\n|$)/gm;
  close.lastIndex = first;
  const found = close.exec(text);
  return found ? { start: first, end: found.index } : undefined;
}

/** The canonical fields that an older or a canonical field gives its words to. */
const gives: Readonly<Record<string, readonly string[]>> = {
  author: ["authors"],
  authorLink: ["authors"],
  authorUrl: ["authors"],
  authorWebsite: ["authors"],
  authorBio: ["authors"],
  authorGithub: ["authors"],
  categories: ["tags"],
  category: ["tags"],
  keywords: ["tags"],
  status: ["draft", "hidden"],
  published: ["draft"],
  saveAs: ["permalink"],
  url: ["permalink"],
  template: ["permalink"],
  image: ["image", "imageAlt"],
};

function isCanonical(kind: Kind, mapping: Mapping, values: Readonly<Record<string, unknown>>): boolean {
  return mapping.entries.every(({ key, value }) => {
    const found = lookUpField(kind, key);
    if (!found || found.sort === "unused") return true;
    if (found.sort !== "canonical" || found.name !== key) return false;
    return (
      same(plainValue(value), values[key]) ||
      same(plainValue(value), writtenValue(key, values[key])) ||
      isShortDate(plainValue(value))
    );
  });
}

/** Compares what YAML gave, all texts, with a canonical value. */
function same(written: unknown, value: unknown): boolean {
  const asText = (_: string, each: unknown) =>
    typeof each === "boolean" || typeof each === "number" ? String(each) : each;
  return JSON.stringify(written) === JSON.stringify(value, asText);
}

function isShortDate(written: unknown): boolean {
  return typeof written === "string" && /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?$/.test(written);
}

function rewrite(
  kind: Kind,
  mapping: Mapping,
  values: Readonly<Record<string, unknown>>,
  comments: ReadonlyMap<string, string>,
): string {
  const order = Object.keys(schemas[kind].shape);
  const said = new Map<string, string[]>();
  const kept: Entry[] = [];
  for (const entry of mapping.entries) {
    const found = lookUpField(kind, entry.key);
    if (!found || found.sort === "unused") kept.push(entry);
    const names = found && "name" in found ? (gives[found.name] ?? [found.name]) : [];
    const remark = comments.get(entry.key) ?? "";
    for (const [index, name] of names.entries())
      said.set(name, [...(said.get(name) ?? []), index === 0 ? remark : ""]);
    if (names.length === 0 && found?.sort === "meaningless") said.set("", [...(said.get("") ?? []), remark]);
  }
  const lines = order
    .filter((name) => said.has(name))
    .map((name) => {
      const usual = isDefault(kind, name, values[name]);
      return (said.get(name) ?? []).join("") + (usual ? "" : yamlOf(name, writtenValue(name, values[name])));
    });
  const rest = kept.map(
    (entry) => (comments.get(entry.key) ?? "") + yamlOf(entry.key, plainValue(entry.value)),
  );
  return [comments.get("") ?? "", ...(said.get("") ?? []), ...lines, ...rest].join("");
}
