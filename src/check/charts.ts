import type { Problem } from "../content/problem.ts";
import type { Build } from "../site/build.ts";
import { buildChart } from "../statistics/charts.ts";
import { readStatistics } from "../statistics/of-build.ts";

/** Lends the build its charts, each drawn once however often it is shown, and tells what is wrong with their data. */
export function lendCharts(build: Build): readonly Problem[] {
  const { statistics, problems } = readStatistics(build);
  const drawn = new Map<string, ReturnType<Build["services"]["chart"]>>();
  build.services.chart = (request) => {
    const key = JSON.stringify(request);
    let answer = drawn.get(key);
    if (answer === undefined) {
      answer = buildChart(request, statistics.files);
      drawn.set(key, answer);
    }
    return answer;
  };
  return problems;
}
