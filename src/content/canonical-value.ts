import { readMoment } from "./dates.ts";
import { authorSchema, type Kind, schemas } from "./schema.ts";

/** A canonical value as an author would write it: a date without its zone, an author's name alone where that is all. */
export function writtenValue(name: string, value: unknown): unknown {
  if (name === "authors" && Array.isArray(value)) return value.map(writtenAuthor);
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]/.test(value))
    return writtenMoment(value);
  return value;
}

function writtenAuthor(value: unknown): unknown {
  const author = authorSchema.safeParse(value).data;
  return author && Object.keys(author).length === 1 ? author.name : value;
}

/** The shortest way to write a moment that is read as that moment again. */
function writtenMoment(moment: string): string {
  const day = moment.slice(0, 10);
  const minute = `${day} ${moment.slice(11, 16)}`;
  const second = `${day} ${moment.slice(11, 19)}`;
  for (const written of [day, minute, second]) {
    const reading = readMoment(written);
    if (typeof reading === "object" && reading.moment === moment) return written;
  }
  return moment;
}

/** True for a value that a field has when nobody writes it. */
export function isDefault(kind: Kind, name: string, value: unknown): boolean {
  const field = Object.entries(schemas[kind].shape).find(([key]) => key === name)?.[1];
  const usual: unknown = field?.safeParse(undefined).data;
  return value === undefined || JSON.stringify(usual) === JSON.stringify(value);
}
