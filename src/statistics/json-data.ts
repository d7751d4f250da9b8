import type { Row } from "./data.ts";
import { credit, dictionary } from "./dictionary.ts";
import type { Organisation } from "./statistics-data.ts";

/** The data as JSON, with what its columns mean, who counted it and on what terms it may be used. */
export function jsonData(rows: readonly Row[], organisations: readonly Organisation[]): string {
  const fields = dictionary.map(({ name, type, meaning }) => ({ name, type, description: meaning }));
  const document = { credit: credit.text, licence: credit.licence, fields, organisations, rows };
  return `${JSON.stringify(document, null, 1)}\n`;
}
