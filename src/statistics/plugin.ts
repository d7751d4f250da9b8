import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "../site/build.ts";
import type { Output } from "../site/services.ts";
import type { ChartAsset } from "./built-chart.ts";
import { buildChart } from "./charts.ts";
import { jsonData } from "./json-data.ts";
import { keepStatistics, plotlyFiles, readStatistics, type SiteStatistics } from "./of-build.ts";

/** Lends the site its charts, and serves what they need: pictures, data, Plotly. */
export function statisticsPlugin(_eleventyConfig: UserConfig, { build }: { build: Build }): void {
  let statistics: SiteStatistics | undefined;
  void build.onPlan(() => {
    const found = readStatistics(build);
    statistics = found.statistics;
    keepStatistics(build, statistics);
    build.report(found.problems);
  });
  build.services.chart = (request) => {
    const answer = buildChart(request, (statistics ?? readStatistics(build).statistics).files);
    if ("complaint" in answer) return answer;
    serveAssets(build, answer.assets);
    return { html: answer.html };
  };
  build.addOutputs(function* (): Generator<Output> {
    const { script, styles } = plotlyFiles();
    yield { path: script.path.slice(1), copyOf: script.sourceFile };
    yield { path: styles.path.slice(1), text: () => styles.content };
    if (statistics?.files.statistics) {
      const { rows, organisations, words } = statistics;
      yield { path: "static/open-repositories.json", text: () => jsonData(rows, organisations, words) };
    }
  });
}

/** Adds a chart's files to the site. */
export function serveAssets(build: Build, assets: readonly ChartAsset[]): void {
  for (const { path, content } of assets) build.addLate({ path: path.slice(1), text: () => content });
}
