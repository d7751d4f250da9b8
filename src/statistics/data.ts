import type { Problem, Reading } from "../content/problem.ts";
import { type CsvTable, readCsv } from "./csv.ts";
import { isMonth } from "./months.ts";

/** What the data file says of one organisation in one month. */
export interface Row {
  /** The GitHub login, as GitHub spells it. */
  readonly organisation: string;
  /** YYYY-MM. */
  readonly month: string;
  /** Public repositories, forks left out, at the month's last count. */
  readonly open_repositories: number;
  /** The language that most of them are written in; empty where GitHub names none. */
  readonly top_language: string;
  /** The licence that most of them have; empty where GitHub names none. */
  readonly top_licence: string;
}

/** The data file's columns, in their order. */
export const columns = ["organisation", "month", "open_repositories", "top_language", "top_licence"] as const;

/** By organisation and then by month, letters by their code: the same order on every machine. */
export function compareRows(a: Row, b: Row): number {
  if (a.organisation !== b.organisation) return a.organisation < b.organisation ? -1 : 1;
  return a.month < b.month ? -1 : a.month > b.month ? 1 : 0;
}

const whole = /^\d{1,9}$/;

function readRow(path: string, line: number, get: (column: string) => [string, number]): Row | Problem[] {
  const problems: Problem[] = [];
  const object = (column: number, message: string, remedy: string) =>
    problems.push({ path, line, column, rule: "data-value", message, remedy });
  const [organisation, organisationAt] = get("organisation");
  const [month, monthAt] = get("month");
  const [count, countAt] = get("open_repositories");
  if (organisation === "") object(organisationAt, "The organisation is empty.", "Write its GitHub login.");
  if (!isMonth(month)) {
    object(monthAt, `“${month}” is no month.`, "Write the year and the month, like 2024-11.");
  }
  if (!whole.test(count)) {
    object(countAt, `“${count}” in open_repositories is no number.`, "Write a whole number, like 347.");
  }
  if (problems.length > 0) return problems;
  const [top_language] = get("top_language");
  const [top_licence] = get("top_licence");
  return { organisation, month, open_repositories: Number(count), top_language, top_licence };
}

function missingColumns(path: string, table: CsvTable): Problem[] {
  const missing = columns.filter((name) => !table.columns.includes(name));
  return missing.map((name) => {
    const message = `The column “${name}” is missing; the file has ${table.columns.join(", ")}.`;
    const remedy = `Make the first line ${columns.join(",")}.`;
    return { path, line: 1, column: 1, rule: "data-column", message, remedy };
  });
}

/**
 * Reads the data file. A value is given only where nothing is wrong: half a data set would draw a wrong chart.
 * Rows come back sorted, whatever their order in the file.
 */
export function readData(path: string, text: string): Reading<Row[]> {
  const { table, problems } = readCsv(path, text);
  if (!table) return { problems };
  const missing = missingColumns(path, table);
  if (missing.length > 0) return { problems: missing };
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  for (const { line, values } of table.records) {
    if (values.length !== table.columns.length) continue;
    // A column is where its value starts, as an editor counts it, for values without quotation marks.
    const get = (name: string): [string, number] => {
      const index = table.columns.indexOf(name);
      return [
        values[index] ?? "",
        1 + values.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0),
      ];
    };
    const row = readRow(path, line, get);
    if (Array.isArray(row)) {
      problems.push(...row);
      continue;
    }
    const key = `${row.organisation}\n${row.month}`;
    const before = seen.get(key);
    if (before !== undefined) {
      const message = `${row.organisation} has ${row.month} twice: the other is on line ${before}.`;
      const remedy = "Keep one of the two lines.";
      problems.push({ path, line, column: 1, rule: "data-value", message, remedy });
    }
    seen.set(key, line);
    rows.push(row);
  }
  return problems.length > 0 ? { problems } : { value: rows.sort(compareRows), problems };
}

const quoted = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** The data file's text: the header and the rows in their order, LF line ends, one at the end. */
export function writeData(rows: readonly Row[]): string {
  const lines = [...rows].sort(compareRows).map((row) => columns.map((name) => quoted(String(row[name]))));
  return `${[[...columns], ...lines].map((line) => line.join(",")).join("\n")}\n`;
}
