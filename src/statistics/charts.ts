import type { ChartRequest, Complaint } from "../markdown/types.ts";
import { statisticsFile } from "../site/named-files.ts";
import { authorData } from "./author-data.ts";
import type { BuiltChart, ChartAsset, DrawChart } from "./built-chart.ts";
import { type ChartData, firstView, type View } from "./chart-data.ts";
import { type ChartHtmlOptions, type ChartScripts, chartHtml } from "./component.ts";
import { inWords } from "./months.ts";

/** What charts are made from: the statistics, and files that authors bring. */
export interface ChartFiles {
  readonly prefix: string;
  readonly scripts: ChartScripts;
  readonly draw: DrawChart;
  /** The statistics' data, where the site has them. */
  readonly statistics?: { readonly data: ChartData; readonly size: number; readonly credit?: string };
  /** A file's text by its path from the project's root; undefined where it is not there. */
  read(path: string): string | undefined;
}

/** A chart as it stands in a page, with the files that must be served beside it. */
export interface PlacedChart {
  readonly html: string;
  readonly assets: readonly ChartAsset[];
}

/** The address of the statistics' data. */
export const dataUrl = `/${statisticsFile}`;

const sum: View = { ...firstView, lines: "sum" };

/** The statistics chart drawn. The small one, for a page that leads to it, shows all organisations together. */
export function statisticsChart(
  draw: DrawChart,
  data: ChartData,
  { title = data.title, small = false }: { title?: string | undefined; small?: boolean } = {},
): BuiltChart {
  const named = { ...data, title };
  return small ? draw(named, "open-repositories-together", sum) : draw(named, "open-repositories");
}

/** How the statistics chart stands in a page: with the data's date and credit. */
export function statisticsOptions(files: ChartFiles): ChartHtmlOptions {
  const date = files.statistics?.data.x.values.at(-1);
  const source = {
    url: dataUrl,
    size: files.statistics?.size ?? 0,
    ...(date !== undefined && { date: inWords(date) }),
    ...(files.statistics?.credit !== undefined && { credit: files.statistics.credit }),
  };
  return { prefix: files.prefix, scripts: files.scripts, source };
}

const slug = (path: string) =>
  (path.split("/").at(-1) ?? "")
    .replace(/\.csv$/i, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40) || "chart";

function safeFile(file: string): string | undefined {
  const path = file.replace(/^\.?\//, "").replace(/^(?:\.\.\/)+(?=static\/)/, "");
  const parts = path.split("/");
  const inside = parts[0] === "static" && parts.every((part) => part !== "" && part !== "." && part !== "..");
  return inside && /\.csv$/i.test(path) && !path.includes("\\") ? path : undefined;
}

/**
 * Builds the chart that a directive asks for: the statistics chart, or one of a CSV file in static/.
 * `design=small` leaves the controls and the table out.
 */
export function buildChart(request: ChartRequest, files: ChartFiles): PlacedChart | { complaint: Complaint } {
  const { attributes, title } = request;
  const small = attributes.design === "small";
  const { prefix, scripts, draw, statistics } = files;
  const file = attributes.file;
  if (file === undefined) {
    if (!statistics) {
      const message = "There is no data for the statistics chart.";
      const remedy = `Put the data file ${statisticsFile} back, or name a file: ::chart{file="static/x.csv" x=month y=count}.`;
      return { complaint: { rule: "chart-unknown", message, remedy } };
    }
    const chart = statisticsChart(draw, statistics.data, { title, small });
    return {
      html: chartHtml(chart, { ...statisticsOptions(files), small, inline: small }),
      assets: chart.assets,
    };
  }
  const path = safeFile(file);
  if (path === undefined) {
    const message = `A chart cannot be made of “${file}”.`;
    const remedy = 'Put a CSV file into the folder static/ and name it: file="static/x.csv".';
    return { complaint: { rule: "chart-unknown", message, remedy } };
  }
  const text = files.read(path);
  if (text === undefined) {
    const remedy = "Put the file there, or write the name of one that is there.";
    return { complaint: { rule: "chart-unknown", message: `There is no file ${path}.`, remedy } };
  }
  const made = authorData(request, path, text);
  if ("complaint" in made) return made;
  const chart = draw(made.data, slug(path));
  const source = {
    url: `/${path.split("/").map(encodeURIComponent).join("/")}`,
    size: new TextEncoder().encode(text).length,
  };
  return { html: chartHtml(chart, { prefix, scripts, source, small, inline: small }), assets: chart.assets };
}
