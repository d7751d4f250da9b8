import type { ChartData, ChartSeries } from "./chart-data.ts";
import type { Row } from "./data.ts";
import { monthsBetween } from "./months.ts";

/** What must be known of an organisation to name it; content/organisations.yaml says it. */
export interface Organisation {
  /** The GitHub login; GitHub takes capitals and small letters for the same. */
  readonly login: string;
  readonly name: string;
  readonly kind?: string | undefined;
}

/** A name without what follows a dash, where that still names one organisation only. */
function shortNames(names: readonly string[]): Map<string, string> {
  const cut = (name: string) => name.split(/ [-–] /)[0] ?? name;
  const count = new Map<string, number>();
  for (const name of names) count.set(cut(name), (count.get(cut(name)) ?? 0) + 1);
  return new Map(names.map((name) => [name, count.get(cut(name)) === 1 ? cut(name) : name]));
}

/** Months in order, with the organisation's count at each month's end: a count stands until it changes. */
function filled(rows: readonly Row[], months: readonly string[]): (number | null)[] {
  const at = new Map(rows.map((row) => [row.month, row.open_repositories]));
  let now: number | null = null;
  return months.map((month) => {
    now = at.get(month) ?? now;
    return now;
  });
}

/**
 * The open-source health statistics as a chart: a running total of open repositories for each organisation
 * in the data, month by month from the first to the last. The id of a series is the GitHub login in small letters.
 */
export function statisticsData(
  rows: readonly Row[],
  organisations: readonly Organisation[],
  title = "Open repositories by organisation",
): ChartData {
  const dates = rows.map((row) => row.month).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const months = first === undefined || last === undefined ? [] : monthsBetween(first, last);
  const known = new Map(organisations.map(({ login, name }) => [login.toLowerCase(), name]));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row.organisation.toLowerCase();
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const named = [...groups].map(([id, own]) => ({
    id,
    own,
    name: known.get(id) ?? own[0]?.organisation ?? id,
  }));
  const labels = shortNames(named.map(({ name }) => name));
  const series = named.map(
    ({ id, own, name }): ChartSeries => ({
      id,
      name,
      label: labels.get(name) ?? name,
      values: filled(own, months),
    }),
  );
  return {
    title,
    kind: "line",
    x: { type: "month", values: months, title: "Month" },
    unit: "Open repositories",
    series: series.sort((a, b) => (a.id < b.id ? -1 : 1)),
    cumulative: true,
  };
}
