import type { ChartData, ChartSeries, View } from "./chart-data.ts";

/** The id of the line that adds all others together. */
export const sumId = "all-together";

const valueAt = (series: ChartSeries, index: number) => series.values[index] ?? null;

/** The last value that a series has. */
export function latest(series: ChartSeries): number {
  for (let index = series.values.length - 1; index >= 0; index -= 1) {
    const value = valueAt(series, index);
    if (value !== null) return value;
  }
  return 0;
}

/** Each series' place when they stand by their last value, the largest first: its style goes with it. */
export function ranksOf(data: ChartData): Map<string, number> {
  const order = [...data.series].sort((a, b) => latest(b) - latest(a) || (a.name < b.name ? -1 : 1));
  return new Map(order.map((series, rank) => [series.id, rank]));
}

/** One series that adds up all others, place by place; null where none of them has a value. */
export function sumOf(data: ChartData): ChartSeries {
  const values = data.x.values.map((_, index) => {
    const there = data.series.map((series) => valueAt(series, index)).filter((value) => value !== null);
    return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0);
  });
  return { id: sumId, name: "All together", label: "All together", values };
}

/** How many months a span reaches back. */
const spans = { "6m": 6, "1y": 12, all: Number.POSITIVE_INFINITY } as const;

/** What each part of the time added to a running total: a year at a time for the whole, else a month. */
function added(data: ChartData, view: View): ChartData {
  const months = data.x.values;
  const yearly = view.span === "all";
  const parts = yearly ? [...new Set(months.map((month) => month.slice(0, 4)))] : months;
  const indexes = new Map(months.map((month, index) => [yearly ? month.slice(0, 4) : month, index]));
  const lastOf = parts.map((part) => indexes.get(part) ?? 0);
  const series = data.series.map((each) => {
    const totals = lastOf.map((index) => valueAt(each, index));
    const values = totals.map((total, index) => {
      if (total === null) return null;
      return Math.max(0, total - (index === 0 ? 0 : (totals[index - 1] ?? 0)));
    });
    return { ...each, values };
  });
  const title = yearly ? "Year" : "Month";
  const x = { type: yearly ? ("year" as const) : ("month" as const), values: parts, title };
  const unit = `New ${data.unit.toLowerCase()} ${yearly ? "a year" : "a month"}`;
  return { ...data, kind: "stacked", x, unit, series };
}

/** Keeps the last months of a span; a running total keeps the month before them, where its lines start. */
function cut(data: ChartData, view: View): ChartData {
  const keep = spans[view.span] + (data.kind === "line" ? 1 : 0);
  const from = Math.max(0, data.x.values.length - keep);
  const series = data.series.map((each) => ({ ...each, values: each.values.slice(from) }));
  return { ...data, x: { ...data.x, values: data.x.values.slice(from) }, series };
}

/** The part of the data that a view shows, as data of its own. Only running totals of months have views. */
export function applyView(data: ChartData, view: View): ChartData {
  const only = view.only;
  const shown = only ? data.series.filter(({ id }) => only.includes(id)) : data.series;
  let seen: ChartData = { ...data, series: shown };
  if (!data.cumulative) return seen;
  if (view.lines === "sum") seen = { ...seen, series: [sumOf(seen)] };
  if (view.count === "new") seen = added(seen, view);
  return cut(seen, view);
}
