import type { ChartData } from "./chart-data.ts";
import { inWords } from "./months.ts";
import { formatNumber } from "./ticks.ts";
import { latest, sumId, sumOf } from "./view.ts";

/** Words in a row, as a sentence has them: a, b and c. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A place on the axis in words: a date as it is said, anything else as it is written. */
export function placeInWords(data: ChartData, value: string): string {
  return data.x.type === "category" || data.x.type === "number" ? value : inWords(value);
}

function leaders(names: readonly { name: string; value: number }[]): string {
  const [first, ...rest] = [...names]
    .sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1))
    .slice(0, 3);
  if (!first) return "";
  const others = rest.map(({ name, value }) => `${name} with ${formatNumber(value)}`);
  const tail = others.length === 0 ? "" : `, then ${listed(others)}`;
  return `${first.name} has the most, ${formatNumber(first.value)}${tail}.`;
}

/** How a total changed over the last twelve months; empty where there are not so many. */
function change(data: ChartData): string {
  const { values } = sumOf(data);
  const [now, before] = [values.at(-1), values.at(-13)];
  if (typeof now !== "number" || typeof before !== "number" || before === 0) return "";
  const more = now - before;
  if (more === 0) return "That is as many as a year before.";
  const part = formatNumber(Math.round((Math.abs(more) / before) * 100));
  return `That is ${formatNumber(Math.abs(more))} ${more > 0 ? "more" : "fewer"} than a year before (${part}%).`;
}

/** A chart in one to three sentences, made from its data alone. */
export function summaryOf(data: ChartData): string {
  const { x, series } = data;
  const [first, last] = [x.values[0], x.values.at(-1)];
  if (first === undefined || last === undefined || series.length === 0) return "There is nothing to show.";
  const unit = lower(data.unit);
  if (x.type === "category" && data.kind !== "line") {
    const sum = sumOf(data).values;
    return leaders(x.values.map((name, index) => ({ name, value: sum[index] ?? 0 })));
  }
  const span =
    first === last ? placeInWords(data, last) : `${placeInWords(data, first)} to ${placeInWords(data, last)}`;
  const sum = sumOf(data);
  if (!data.cumulative || data.kind !== "line") {
    const only = series.length === 1 ? series[0] : undefined;
    const values = (only ?? sum).values.filter((value) => value !== null);
    const most = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
    const where = x.values[(only ?? sum).values.indexOf(most)];
    const top =
      where === undefined ? "" : ` The most was ${formatNumber(most)}, in ${placeInWords(data, where)}.`;
    const head = `${data.unit}, ${span}.`;
    if (only || data.kind !== "line") return `${head}${top}`;
    return `${head} At the end, ${leaders(series.map((each) => ({ name: each.name, value: latest(each) })))}`;
  }
  const total = formatNumber(latest(sum));
  const all =
    series.length > 1
      ? `${series.length} organisations had`
      : series[0]?.id === sumId
        ? "there were"
        : `${series[0]?.name} had`;
  const sentences = [`In ${placeInWords(data, last)}, ${all} ${total} ${unit}.`, change(data)];
  if (series.length > 1)
    sentences.push(leaders(series.map((each) => ({ name: each.name, value: latest(each) }))));
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
