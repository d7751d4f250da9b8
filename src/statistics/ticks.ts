import type { Tick } from "./figure.ts";
import { dayNumber, inShort, monthNumber, monthOf } from "./months.ts";

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** A number as it is written in Britain: 1,381. */
export function formatNumber(value: number): string {
  return number.format(value);
}

/** The round step (1, 2 or 5 with zeros) that divides a span into no more than so many parts. */
export function niceStep(span: number, parts: number): number {
  const rough = span / Math.max(1, parts);
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * An axis of counts: from 0 (or below, where values are) to a round number at or above the largest.
 * Where all values are whole numbers, no tick stands between two.
 */
export function linearAxis(
  least: number,
  most: number,
  parts: number,
  whole = false,
): { domain: [number, number]; ticks: Tick[] } {
  const low = Math.min(0, least);
  const nice = niceStep(Math.max(most, 0) - low || 1, parts);
  const step = whole ? Math.max(1, nice) : nice;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const at = Number(((first + index) * step).toPrecision(12));
    return { at, label: formatNumber(at) };
  });
  return { domain: [ticks[0]?.at ?? 0, ticks.at(-1)?.at ?? 1], ticks };
}

/** A logarithmic axis from 1 (it has no 0): 1, 10, 100, with 2 and 5 between where there is room. */
export function logAxis(most: number): { domain: [number, number]; ticks: Tick[] } {
  const top = [1, 2, 5].flatMap((factor) => [0, 1, 2, 3, 4, 5, 6, 7, 8].map((power) => factor * 10 ** power));
  const all = top.sort((a, b) => a - b);
  const end = all.find((each) => each >= Math.max(2, most)) ?? most;
  const ticks = all.filter((at) => at <= end).map((at) => ({ at, label: formatNumber(at) }));
  return { domain: [1, end], ticks };
}

const monthSteps = [1, 2, 3, 6, 12, 24, 36, 48, 60, 120, 240, 600, 1200];

/** Months in short, each year said once: at its first month here, on a line of its own. */
export function monthLabels(months: readonly string[]): string[] {
  return months.map((month, index) => {
    const year = month.slice(0, 4);
    const name = inShort(month).slice(0, 3);
    return months[index - 1]?.startsWith(year) ? name : `${name}\n${year}`;
  });
}

/** Ticks of a time axis: the firsts of months or years, at round distances, no more than so many. */
export function timeTicks(first: string, last: string, most: number): Tick[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  const step = monthSteps.find((each) => (to - from) / each <= most) ?? 1200;
  const months: string[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) months.push(monthOf(month));
  const labels = step % 12 === 0 ? months.map((month) => month.slice(0, 4)) : monthLabels(months);
  return months.map((month, index) => ({ at: dayNumber(month), label: labels[index] ?? month }));
}
