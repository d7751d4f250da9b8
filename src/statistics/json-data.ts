import type { Row } from "./data.ts";
import { dictionary } from "./dictionary.ts";
import type { Organisation } from "./statistics-data.ts";
import type { StatisticsWords } from "./words.ts";

/** The data as JSON, with what its columns mean, who counted it and on what terms it may be used. */
export function jsonData(
  rows: readonly Row[],
  organisations: readonly Organisation[],
  words: StatisticsWords,
): string {
  const fields = dictionary.map(({ name, type, meaning }) => ({ name, type, description: meaning }));
  const { about, credit, licence } = words;
  const document = { about, credit, licence, fields, organisations, rows };
  return `${JSON.stringify(document, null, 1)}\n`;
}
