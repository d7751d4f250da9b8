import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../content/problem.ts";

/** One line of a CSV file: its values by column, and where it stands. */
export interface CsvRecord {
  /** The line of the file on which the record starts, counted from 1. */
  readonly line: number;
  readonly values: readonly string[];
}

/** A CSV file, read: its header and its records. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly records: readonly CsvRecord[];
}

/** More than a page can show, and more than an author means to bring. */
const maxRecords = 50_000;

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** csv-parse counts the line on which a record ends; one that holds line breaks starts further up. */
function startLine({ record, info }: ParsedRecord): number {
  return info.lines - record.reduce((breaks, value) => breaks + value.split("\n").length - 1, 0);
}

function fault(path: string, line: number, message: string): Problem {
  const remedy = "Write one record a line, with as many values as the header has columns.";
  return { path, line, column: 1, rule: "data-value", message, remedy };
}

/**
 * Reads CSV (RFC 4180, UTF-8, a header in the first line) into a table, or says what is wrong with it.
 * Empty lines are passed over.
 */
export function readCsv(path: string, text: string): { table?: CsvTable; problems: Problem[] } {
  let parsed: ParsedRecord[];
  try {
    const options = { bom: true, info: true, skip_empty_lines: true, relax_column_count: true, trim: true };
    parsed = parse(text, options) as unknown as ParsedRecord[];
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === "number" ? error.lines : 1;
    const message = `The file cannot be read as CSV from line ${line} on: a quotation mark is out of place.`;
    return { problems: [fault(path, line, message)] };
  }
  const [header, ...rest] = parsed;
  if (!header) return { problems: [fault(path, 1, "The data file is empty.")] };
  if (rest.length > maxRecords) {
    const message = `The data file has ${rest.length} records; ${maxRecords} is the most a chart takes.`;
    return { problems: [fault(path, maxRecords, message)] };
  }
  const width = header.record.length;
  const problems = rest
    .filter(({ record }) => record.length !== width)
    .map((each) => {
      const message = `The line has ${each.record.length} values where the header has ${width}.`;
      return fault(path, startLine(each), message);
    });
  const records = rest.map((each) => ({ line: startLine(each), values: each.record }));
  return { table: { columns: header.record, records }, problems };
}
