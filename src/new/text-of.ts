import { stringify } from "yaml";
import { type Kind, schemas } from "../content/schema.ts";
import { kinds } from "./kinds.ts";
import { isFlag, isList } from "./options.ts";

/** What a new file's fields hold, as an author writes it. */
export type Values = Readonly<Record<string, unknown>>;

/** Fields that a first post need not know of: the guide tells of them. */
const seldom = new Set([
  "permalink",
  "hidden",
  "licence",
  "updated",
  "order",
  "cancelled",
  "show",
  "contents",
  "aliases",
]);

/**
 * The text of a new file: the fields that have something, and the others as comments, each under the words with
 * which the schema describes it.
 */
export function textOf(kind: Kind, values: Values): string {
  const fields = Object.entries(schemas[kind].shape).flatMap(([name, field]) => {
    const value = values[name];
    if (value === undefined && (seldom.has(name) || (kind === "board-note" && name === "date"))) return [];
    const about = field.description ? `# ${field.description}\n` : "";
    const line =
      value === undefined
        ? `# ${name}:${example(kind, name)}\n`
        : stringify({ [name]: value }, { lineWidth: 0, schema: "core", version: "1.2" });
    return [about + line];
  });
  const left = fields.some((field) => /^# \w+:.*\n$/m.test(field));
  const hint = left ? "# A line that starts with # is not read. To use a field, take its # away.\n" : "";
  return `---\n${hint}${fields.join("")}---\n\n${kinds[kind].body}`;
}

/** What a field that is not used could hold, where its shape says more than its description. */
function example(kind: Kind, name: string): string {
  if (isFlag(kind, name)) return " true";
  return isList(kind, name) && name !== "links" ? " [one, another]" : "";
}
