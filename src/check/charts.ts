import type { Problem } from "../content/problem.ts";
import type { Build } from "../site/build.ts";
import { buildChart } from "../statistics/charts.ts";
import { readStatistics } from "../statistics/of-build.ts";

/** Lends the build its charts, and tells what is wrong with their data. */
export function lendCharts(build: Build): readonly Problem[] {
  const { statistics, problems } = readStatistics(build);
  build.services.chart = (request) => buildChart(request, statistics.files);
  return problems;
}
