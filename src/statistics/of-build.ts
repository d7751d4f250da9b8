import type { Problem } from "../content/problem.ts";
import { readOrganisations } from "../content/read-organisations.ts";
import type { Build } from "../site/build.ts";
import { organisationsFile, statisticsFile } from "../site/named-files.ts";
import { readText, type Tree } from "../site/tree.ts";
import { chartDrawer } from "./built-chart.ts";
import type { ChartFiles } from "./charts.ts";
import { type Row, readData } from "./data.ts";
import { plotlyAssets } from "./plotly-assets.ts";
import { type Organisation, statisticsData } from "./statistics-data.ts";
import { plainWords, readWords, type StatisticsWords } from "./words.ts";

const wordsFile = "content/statistics.yaml";

/** The statistics as a build has them. */
export interface SiteStatistics {
  readonly rows: readonly Row[];
  readonly organisations: readonly Organisation[];
  readonly words: StatisticsWords;
  readonly files: ChartFiles;
}

function read<T>(
  tree: Tree,
  path: string,
  reader: (path: string, text: string) => { readonly value?: T; readonly problems: readonly Problem[] },
): { readonly value?: T; readonly problems: readonly Problem[] } {
  const file = tree.files.get(path);
  if (!file) return { problems: [] };
  const found = readText(tree.root, file);
  return "problem" in found ? { problems: [found.problem] } : reader(path, found.text);
}

let plotly: ReturnType<typeof plotlyAssets> | undefined;

/** Plotly's files, looked for once: they do not change while the site is built. */
export function plotlyFiles(): ReturnType<typeof plotlyAssets> {
  plotly ??= plotlyAssets();
  return plotly;
}

/** Reads the data file and the organisations, and gathers what charts are made from. */
export function readStatistics(build: Build): { statistics: SiteStatistics; problems: readonly Problem[] } {
  const { tree, options } = build;
  const rows = read(tree, statisticsFile, readData);
  const organisations = read(tree, organisationsFile, readOrganisations);
  const said = read(tree, wordsFile, readWords);
  const words = said.value ?? plainWords;
  const credit = [words.credit, words.licence && `${words.licence}.`].filter((part) => part).join(" ");
  const { script, styles } = plotlyFiles();
  const list = organisations.value ?? [];
  const files: ChartFiles = {
    prefix: options.prefix,
    // What is kept between builds is there only after the plan.
    draw: chartDrawer((parts, make) => build.services.keep(parts, make)),
    // Scripts are compiled after the plan is made: their addresses are asked for when a chart is drawn.
    get scripts() {
      const view = build.assets.scripts["chart-view"]?.url ?? "";
      return { view, plotly: script.path, plotlyStyles: styles.path };
    },
    ...(rows.value &&
      rows.value.length > 0 && {
        statistics: {
          data: statisticsData(rows.value, list, words.chart),
          size: tree.files.get(statisticsFile)?.size ?? 0,
          ...(credit !== "" && { credit }),
        },
      }),
    read: (path) => {
      const file = tree.files.get(path);
      const found = file && readText(tree.root, file);
      return found && "text" in found ? found.text : undefined;
    },
  };
  const problems = [...rows.problems, ...organisations.problems, ...said.problems];
  return { statistics: { rows: rows.value ?? [], organisations: list, words, files }, problems };
}

const known = new WeakMap<Build, SiteStatistics>();

/** Notes a build's statistics for the pages that show them. */
export function keepStatistics(build: Build, statistics: SiteStatistics): void {
  known.set(build, statistics);
}

/** A build's statistics; undefined where it has no such room or no data. */
export function statisticsOf(build: Build): SiteStatistics | undefined {
  const statistics = known.get(build);
  return statistics?.files.statistics ? statistics : undefined;
}
