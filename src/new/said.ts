import type { Kind } from "../content/schema.ts";
import { kinds, nameField } from "./kinds.ts";
import { fieldsOf, isList, listOf, optionOf } from "./options.ts";
import type { Values } from "./text-of.ts";

/** What the command line says of a new file's fields, or a sentence on what is wrong with it. */
export function saidOf(
  kind: Kind,
  words: string,
  options: Readonly<Record<string, unknown>>,
): { readonly values: Values } | { readonly fault: string } {
  const fields = new Map(fieldsOf(kind).map((field) => [optionOf(field), field]));
  const values: Record<string, unknown> = {};
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined) continue;
    const field = fields.get(option);
    if (field === undefined) {
      const known = [...fields.keys()].map((name) => `--${name}`).join(", ");
      return { fault: `--${option} means nothing for ${kinds[kind].called}; there are ${known}.` };
    }
    const parts = Array.isArray(value) ? value.map(String) : [];
    values[field] = isList(kind, field) ? parts.flatMap((part) => listOf(field, part)) : value;
  }
  const title = words.trim();
  // A board note is called by its day.
  if (title !== "")
    values[kind === "board-note" && /^\d{4}-\d\d-\d\d$/.test(title) ? "date" : nameField(kind)] ??= title;
  return { values };
}
