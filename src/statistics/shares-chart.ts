import type { ChartData } from "./chart-data.ts";
import type { Share } from "./headline.ts";

/** Lying bars: how many organisations have what in common. */
export function sharesData(title: string, axis: string, shares: readonly Share[]): ChartData {
  return {
    title,
    kind: "bar",
    x: { type: "category", values: shares.map(({ name }) => name), title: axis },
    unit: "Organisations",
    series: [
      {
        id: "organisations",
        name: "Organisations",
        label: "Organisations",
        values: shares.map(({ organisations }) => organisations),
      },
    ],
    cumulative: false,
  };
}
