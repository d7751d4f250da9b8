import * as z from "zod";
import { type Kind, schemas } from "../content/schema.ts";
import { kinds } from "./kinds.ts";

/** A field's name as an option: `imageAlt` is `--image-alt`, and authors are given one at a time. */
export function optionOf(field: string): string {
  return field === "authors" ? "author" : field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The fields of a kind that can be given on the command line. */
export function fieldsOf(kind: Kind): string[] {
  return [...new Set([...kinds[kind].asked, ...kinds[kind].also])];
}

/** Every option of any kind, for the command line's reader. */
export function allOptions(): Record<string, { type: "string" | "boolean"; multiple?: boolean }> {
  const options: Record<string, { type: "string" | "boolean"; multiple?: boolean }> = {};
  for (const kind of Object.keys(kinds) as Kind[]) {
    for (const field of fieldsOf(kind)) {
      if (isFlag(kind, field)) options[optionOf(field)] = { type: "boolean" };
      else options[optionOf(field)] = { type: "string", ...(isList(kind, field) && { multiple: true }) };
    }
  }
  return options;
}

/** True for a field that holds several values. */
export function isList(kind: Kind, field: string): boolean {
  return inner(kind, field) instanceof z.ZodArray;
}

/** True for a field that is true or false. */
export function isFlag(kind: Kind, field: string): boolean {
  return inner(kind, field) instanceof z.ZodBoolean;
}

function inner(kind: Kind, field: string): unknown {
  let schema: unknown = Object.entries(schemas[kind].shape).find(([name]) => name === field)?.[1];
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) schema = schema.unwrap();
  return schema;
}

/** Several values out of one text. A person's name may hold a comma ("Name, PhD"), so authors have semicolons. */
export function listOf(field: string, text: string): string[] {
  return text
    .split(field === "authors" ? /;/ : /,/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
