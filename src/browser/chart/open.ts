import type { ChartData } from "../../statistics/chart-data.ts";
import { ChartView } from "./chart-view.ts";
import { fetchPlotly } from "./plotly.ts";
import type { Wish } from "./start.ts";
import { viewOf } from "./state.ts";

export type OpenChart = (chart: HTMLElement, wish: Wish) => Promise<void>;

async function fetchData(address: string): Promise<ChartData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The chart's data could not be fetched: ${answer.status}.`);
  return (await answer.json()) as ChartData;
}

/** Turns a chart's picture into Plotly's chart, in the same place; throws where something cannot be fetched. */
export const openChart: OpenChart = async (chart, wish) => {
  const { figure = "", plotly: script = "", styles = "" } = chart.dataset;
  const [data, plotly] = await Promise.all([fetchData(figure), fetchPlotly(script, styles)]);
  const ids = data.series.map(({ id }) => id);
  const view = new ChartView(
    chart,
    data,
    plotly,
    viewOf(data.cumulative ? location : { search: "", hash: "" }, ids),
  );
  await view.open(wish);
};
