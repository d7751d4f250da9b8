import type { ChartRequest, Complaint } from "../markdown/types.ts";
import type { ChartData } from "./chart-data.ts";
import { type CsvTable, readCsv } from "./csv.ts";
import { isDay, isMonth } from "./months.ts";

const kinds = ["line", "bar", "stacked"] as const;
type Kind = (typeof kinds)[number];
type XType = ChartData["x"]["type"];

/** More than a chart can show and anyone can read. */
const most = { series: 60, places: 5000, names: 60 } as const;

/** What is wrong with a chart's data, thrown inside this file only and handed out as a value. */
class Fault extends Error {
  readonly complaint: Complaint;

  constructor(rule: Complaint["rule"], message: string, remedy: string) {
    super(message);
    this.complaint = { rule, message, remedy };
  }
}

interface Entry {
  readonly line: number;
  readonly x: string;
  readonly y: number | null;
  readonly series: string;
}

function chosen(attributes: ChartRequest["attributes"], name: string, file: string, table: CsvTable): number {
  const column = attributes[name];
  const has = `It has ${table.columns.map((each) => `“${each}”`).join(", ")}.`;
  if (column === undefined || column === "") {
    const message = `The chart does not say which column of ${file} is its ${name}.`;
    throw new Fault("directive-use", message, `Add ${name}=NAME with the name of a column. ${has}`);
  }
  const index = table.columns.indexOf(column);
  if (index < 0) {
    const message = `${file} has no column “${column}”.`;
    throw new Fault("chart-data", message, `Write the name of a column that it has in ${name}=. ${has}`);
  }
  return index;
}

function kindOf(attributes: ChartRequest["attributes"]): Kind {
  const kind = attributes.kind ?? "line";
  const found = kinds.find((each) => each === kind);
  if (found) return found;
  throw new Fault(
    "directive-use",
    `A chart cannot be of the kind “${kind}”.`,
    "Write kind=line, kind=bar or kind=stacked.",
  );
}

const numeral = /^-?\d{1,15}(?:\.\d{1,15})?$/;

function entriesOf(request: ChartRequest, file: string, table: CsvTable, kind: Kind): Entry[] {
  const { attributes } = request;
  const [x, y] = [chosen(attributes, "x", file, table), chosen(attributes, "y", file, table)];
  const series = attributes.series === undefined ? undefined : chosen(attributes, "series", file, table);
  return table.records.map(({ line, values }) => {
    const text = values[y] ?? "";
    if (text !== "" && !numeral.test(text)) {
      const message = `Line ${line} of ${file} has “${text}” in the column “${attributes.y}”, which is no number.`;
      throw new Fault(
        "chart-data",
        message,
        "Write digits alone, like 1234 or 12.5, or leave the value empty.",
      );
    }
    if (kind !== "line" && Number(text) < 0) {
      const message = `Line ${line} of ${file} has ${text}, and a bar cannot be less than 0.`;
      throw new Fault("chart-data", message, "Use kind=line for numbers below 0.");
    }
    const name = series === undefined ? (attributes.y ?? "") : (values[series] ?? "");
    return { line, x: values[x] ?? "", y: text === "" ? null : Number(text), series: name };
  });
}

const types: readonly (readonly [XType, (text: string) => boolean, string])[] = [
  ["month", isMonth, "a month, like 2024-11"],
  ["day", isDay, "a day, like 2024-11-03"],
  ["year", (text) => /^\d{4}$/.test(text), "a year, like 2024"],
  ["number", (text) => numeral.test(text), "a number, like 12.5"],
];

/** How the x axis is to be read: what the first value is, the others must be too. */
function typeOf(entries: readonly Entry[], file: string, kind: Kind): XType {
  const first = entries[0]?.x ?? "";
  const looks = /^\d{4}-\d{2}/.test(first);
  const type = types.find(([name, fits]) => fits(first) && (name !== "number" || kind === "line"));
  if (!type && !looks) return "category";
  const [name, fits, what] = type ?? [
    "month",
    () => false,
    "a date: write a month like 2024-11, or a day like 2024-11-03",
  ];
  const wrong = entries.find(({ x }) => !fits(x));
  if (wrong) {
    const message = `Line ${wrong.line} of ${file} has “${wrong.x}”, which is not ${what}.`;
    throw new Fault("chart-data", message, "Write every value of the x column in the same way.");
  }
  return name;
}

function placesOf(entries: readonly Entry[], type: XType, file: string, kind: Kind): string[] {
  const places = [...new Set(entries.map(({ x }) => x))];
  if (type === "number") places.sort((a, b) => Number(a) - Number(b));
  else if (type !== "category") places.sort();
  const limit = type === "category" || kind !== "line" ? most.names : most.places;
  if (places.length <= limit) return places;
  const message = `${file} has ${places.length} places on the x axis; ${limit} is the most that this kind of chart can show.`;
  throw new Fault("chart-data", message, "Bring a shorter file, or use kind=line with dates.");
}

function read(request: ChartRequest, file: string, text: string): ChartData {
  const kind = kindOf(request.attributes);
  const { table, problems } = readCsv(file, text);
  const [problem] = problems;
  if (!table || problem) {
    const { line = 1, message = "The file cannot be read.", remedy = "" } = problem ?? {};
    throw new Fault("chart-data", `Line ${line} of ${file}: ${message}`, remedy);
  }
  const entries = entriesOf(request, file, table, kind);
  if (entries.length === 0) {
    throw new Fault("chart-data", `${file} has a header and no values.`, "Add a line for each value.");
  }
  const type = typeOf(entries, file, kind);
  const places = placesOf(entries, type, file, kind);
  const index = new Map(places.map((place, at) => [place, at]));
  const series = new Map<string, (number | null)[]>();
  const seen = new Map<string, number>();
  for (const { line, x, y, series: name } of entries) {
    const key = JSON.stringify([x, name]);
    const before = seen.get(key);
    if (before !== undefined) {
      const what = request.attributes.series === undefined ? `“${x}”` : `“${x}” of “${name}”`;
      const message = `Lines ${before} and ${line} of ${file} both give a value for ${what}.`;
      throw new Fault(
        "chart-data",
        message,
        "Keep one of them, or name the column that tells them apart with series=NAME.",
      );
    }
    seen.set(key, line);
    const values = series.get(name) ?? places.map(() => null);
    values[index.get(x) ?? 0] = y;
    series.set(name, values);
  }
  if (series.size > most.series) {
    const message = `${file} has ${series.size} different values in the series column; ${most.series} is the most.`;
    throw new Fault("chart-data", message, "Name another column in series=.");
  }
  const { x = "", y = "" } = request.attributes;
  return {
    title: request.title ?? y,
    kind,
    x: { type, values: places, title: x },
    unit: y,
    series: [...series].map(([name, values]) => ({ id: name, name, label: name, values })),
    cumulative: false,
  };
}

/** Makes a chart's data out of a CSV file that an author brings, or says what is wrong and on which line. */
export function authorData(
  request: ChartRequest,
  file: string,
  text: string,
): { readonly data: ChartData } | { readonly complaint: Complaint } {
  try {
    return { data: read(request, file, text) };
  } catch (error) {
    if (error instanceof Fault) return { complaint: error.complaint };
    throw error;
  }
}
