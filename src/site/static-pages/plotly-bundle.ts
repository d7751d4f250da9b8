/** A script of Plotly's that holds certain kinds of charts, by the name of its file in the package `plotly.js`. */
export type PlotlyBundle =
  | "plotly-basic.min.js"
  | "plotly-cartesian.min.js"
  | "plotly-geo.min.js"
  | "plotly-strict.min.js";

/** What a page's charts need. */
export interface PlotlyNeeds {
  readonly bundle: PlotlyBundle;
  /** Whether outlines of countries are drawn, which stand in a file of their own. */
  readonly outlines: boolean;
  /** What cannot be drawn from here, in words for the author. */
  readonly lacks: readonly string[];
}

const basic = ["scatter", "bar", "pie"];
const cartesian = [
  ...basic,
  "box",
  "contour",
  "heatmap",
  "histogram",
  "histogram2d",
  "histogram2dcontour",
  "image",
  "scatterternary",
  "violin",
];
const geo = ["scatter", "scattergeo", "choropleth"];
/** Smallest first: https://github.com/plotly/plotly.js/blob/master/dist/README.md */
const bundles: readonly (readonly [PlotlyBundle, readonly string[]])[] = [
  ["plotly-basic.min.js", basic],
  ["plotly-geo.min.js", geo],
  ["plotly-cartesian.min.js", cartesian],
];
const tiles = /^(?:scatter|choropleth|density)map(?:box)?$/;
const gone = new Set(["heatmapgl", "pointcloud", "area"]);

/** Finds which of Plotly's scripts has all the kinds of charts that a page's scripts draw. */
export function plotlyNeeds(scripts: readonly string[]): PlotlyNeeds {
  const types = new Set(scripts.flatMap(traceTypes));
  const drawn = [...types].filter((type) => !gone.has(type));
  const found = bundles.find(([, holds]) => drawn.every((type) => holds.includes(type)));
  const lacks = [
    ...[...types]
      .filter((type) => tiles.test(type))
      .map((type) => `Charts of the kind “${type}” lack their map, which is on another site.`),
    ...[...types]
      .filter((type) => gone.has(type))
      .map((type) => `Plotly does not draw charts of the kind “${type}” any more.`),
  ];
  return {
    bundle: found?.[0] ?? "plotly-strict.min.js",
    outlines: types.has("scattergeo") || types.has("choropleth"),
    lacks,
  };
}

/** The kinds of a script's charts: those of the traces that are handed to Plotly, and not those of its template. */
function traceTypes(script: string): string[] {
  const types: string[] = [];
  let end = 0;
  for (const { index } of script.matchAll(
    /Plotly\s{0,9}\.\s{0,9}(?:newPlot|react|plot|addTraces)\s{0,9}\(/g,
  )) {
    // What stands in another call's traces is no call.
    if (index < end) continue;
    const start = script.indexOf("[", index);
    if (start === -1) break;
    const traces = balanced(script, start);
    end = start + traces.length;
    for (const [, type = ""] of traces.matchAll(/["']?\btype["']?\s*:\s*["']([a-z0-9]{1,30})["']/g))
      if (!axisTypes.has(type)) types.push(type);
  }
  return types;
}

/** Other things of a trace that have a type: https://plotly.com/javascript/reference/ */
const axisTypes = new Set([
  "linear",
  "log",
  "date",
  "category",
  "percent",
  "data",
  "constant",
  "sqrt",
  "filter",
  "groupby",
  "aggregate",
  "sort",
]);

/** The text from an opening bracket to the one that closes it; strings are passed over. */
function balanced(text: string, start: number): string {
  let depth = 0;
  let quote = "";
  for (let at = start; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (quote !== "") {
      if (letter === "\\") at++;
      else if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'" || letter === "`") quote = letter;
    else if (letter === "[" || letter === "{" || letter === "(") depth++;
    else if (letter === "]" || letter === "}" || letter === ")") {
      depth--;
      if (depth === 0) return text.slice(start, at + 1);
    }
  }
  return text.slice(start);
}
