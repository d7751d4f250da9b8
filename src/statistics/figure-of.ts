import { type ChartData, type ChartSeries, firstView, type View } from "./chart-data.ts";
import type { Design } from "./designs.ts";
import type { Figure, FigureSeries, Point, Tick } from "./figure.ts";
import { dayNumber } from "./months.ts";
import { quietStyle, styleOf } from "./style.ts";
import { placeInWords, summaryOf } from "./summary.ts";
import { formatNumber, linearAxis, logAxis, monthLabels, timeTicks } from "./ticks.ts";
import { applyView, latest, ranksOf, sumId } from "./view.ts";

/** Where a value of the x axis stands. Bars of dates stand side by side like names. */
function position(data: ChartData, bars: boolean): (value: string, index: number) => number {
  if (bars || data.x.type === "category") return (_, index) => index;
  if (data.x.type === "number") return (value) => Number(value);
  return (value) => dayNumber(value);
}

/** Every so manieth place has a name, so that no more than so many have one; the last always has. */
function thinned(places: readonly Tick[], most: number): Tick[] {
  const step = Math.ceil(places.length / most);
  return places.filter((_, index) => (places.length - 1 - index) % step === 0);
}

function xAxis(data: ChartData, lying: boolean, bars: boolean, design: Design): Figure["x"] {
  const place = position(data, bars);
  const places = data.x.values.map((value, index) => ({
    at: place(value, index),
    label: placeInWords(data, value),
  }));
  const ends: [number, number] = [places[0]?.at ?? 0, places.at(-1)?.at ?? 1];
  if (bars || data.x.type === "category") {
    const domain: [number, number] = [-0.5, places.length - 0.5];
    if (lying) return { type: "category", domain, ticks: places, places };
    const shown = thinned(places, design.xTicks);
    const months = monthLabels(shown.map(({ at }) => data.x.values[at] ?? ""));
    const ticks =
      data.x.type === "month" ? shown.map(({ at }, index) => ({ at, label: months[index] ?? "" })) : shown;
    return { type: "category", domain, ticks, places };
  }
  if (ends[0] === ends[1]) ends[1] += 1;
  const [first = "", last = ""] = [data.x.values[0], data.x.values.at(-1)];
  if (data.x.type === "number") {
    const low = Math.min(...places.map(({ at }) => at));
    const high = Math.max(...places.map(({ at }) => at));
    const { ticks } = linearAxis(low, high, design.xTicks);
    const domain: [number, number] = [low, high === low ? low + 1 : high];
    return { type: "number", domain, ticks: ticks.filter(({ at }) => at >= low && at <= high), places };
  }
  const days = data.x.type === "day" && ends[1] - ends[0] < 92;
  const ticks = days
    ? thinned(places, design.xTicks)
    : timeTicks(asMonth(first), asMonth(last), design.xTicks);
  return {
    type: "time",
    domain: ends,
    ticks: ticks.filter(({ at }) => at >= ends[0] && at <= ends[1]),
    places,
  };
}

const asMonth = (date: string) => (date.length === 4 ? `${date}-01` : date.slice(0, 7));

/** Bars that nobody could tell apart become one: the others together. */
function gathered(data: ChartData, strong: ReadonlySet<string>): ChartSeries[] {
  const kept = data.series.filter(({ id }) => strong.has(id));
  const others = data.series.filter(({ id }) => !strong.has(id));
  if (others.length === 0) return kept;
  const values = data.x.values.map((_, index) =>
    others.reduce((sum, each) => sum + (each.values[index] ?? 0), 0),
  );
  const name = `${others.length} others`;
  return [...kept, { id: "others", name, label: name, values }];
}

function yAxis(data: ChartData, series: readonly ChartSeries[], view: View, design: Design): Figure["y"] {
  const lying = data.kind !== "line" && data.x.type === "category";
  const stacked = data.kind === "stacked";
  const values = data.x.values.flatMap((_, index) => {
    const there = series.map((each) => each.values[index] ?? 0);
    return stacked ? [there.reduce((sum, value) => sum + value, 0)] : there;
  });
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const log = view.scale === "log" && data.kind === "line" && least >= 0;
  if (log) return { type: "log", ...logAxis(most), title: data.unit };
  return {
    type: "linear",
    ...linearAxis(least, most, lying ? design.lyingTicks : design.yTicks, values.every(Number.isInteger)),
    title: data.unit,
  };
}

/**
 * Works a chart out: what a view of the data shows, drawn in a design. The build's picture and the browser's
 * chart are both made from the result, so that they agree. Pure: the same in, the same out.
 */
export function figureOf(all: ChartData, design: Design, view: View = firstView): Figure {
  const data = applyView(all, view);
  const bars = data.kind !== "line";
  const lying = bars && data.x.type === "category";
  const ranks = ranksOf(all);
  const rank = (id: string) => ranks.get(id) ?? 0;
  const order = [...data.series].sort((a, b) => (bars && !data.cumulative ? 0 : rank(a.id) - rank(b.id)));
  const strong = new Set(order.slice(0, design.strong).map(({ id }) => id));
  const ordered = { ...data, series: order };
  const series = bars ? gathered(ordered, strong) : order;
  const x = xAxis(data, lying, bars, design);
  const y = yAxis(data, series, view, design);
  const drawn = series.map((each, index): FigureSeries => {
    const points = x.places.flatMap(({ at }, place): Point[] => {
      const value = each.values[place] ?? null;
      // A logarithmic axis has no place for 0.
      return value === null || (y.type === "log" && value < 1) ? [] : [{ x: at, y: value }];
    });
    const isStrong = each.id !== "others" && strong.has(each.id);
    // Bars take styles in turn, so that a pattern never comes twice; a line keeps its own, whatever else is shown.
    const style = !isStrong
      ? quietStyle
      : bars || each.id === sumId
        ? styleOf(index)
        : styleOf(rank(each.id));
    const value = bars ? {} : { value: formatNumber(latest(each)) };
    return { id: each.id, name: each.name, label: each.label, ...value, style, strong: isStrong, points };
  });
  return {
    title: all.title,
    kind: data.kind,
    lying,
    x,
    y,
    series: bars ? drawn : drawn.reverse().sort((a, b) => Number(a.strong) - Number(b.strong)),
    summary: summaryOf(data),
  };
}
