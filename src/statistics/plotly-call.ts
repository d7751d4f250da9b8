import type { Design } from "./designs.ts";
import type { Figure, FigureSeries } from "./figure.ts";
import { categoryLines, type Layout, layOut } from "./layout.ts";
import { dayOf } from "./months.ts";
import { barPart } from "./picture-bars.ts";
import { endMarks, keyImage, plain } from "./plotly-marks.ts";
import { ink } from "./style.ts";

/** What Plotly.react is called with: plain objects, as its reference describes them. */
export interface PlotlyCall {
  readonly traces: readonly Readonly<Record<string, unknown>>[];
  readonly layout: Readonly<Record<string, unknown>>;
}

function lineTrace(figure: Figure, series: FigureSeries, scale: number): Record<string, unknown> {
  const { colour, dash } = series.style;
  return {
    type: "scatter",
    mode: series.points.length === 1 ? "markers" : "lines",
    name: plain(series.label),
    x: series.points.map(({ x }) => (figure.x.type === "time" ? dayOf(x) : x)),
    y: series.points.map(({ y }) => y),
    line: {
      color: colour,
      width: (series.strong ? 2.5 : 1) * scale,
      dash: dash.length === 0 ? "solid" : dash.map((length) => `${length * scale}px`).join(","),
    },
    marker: { color: colour, size: 7 * scale },
    cliponaxis: false,
    hoverinfo: "none",
  };
}

function barTrace(figure: Figure, series: FigureSeries, alone: boolean): Record<string, unknown> {
  const { colour, pattern } = series.style;
  const [places, amounts] = [series.points.map(({ x }) => x), series.points.map(({ y }) => y)];
  return {
    type: "bar",
    orientation: figure.lying ? "h" : "v",
    name: plain(series.label),
    x: figure.lying ? amounts : places,
    y: figure.lying ? places : amounts,
    marker: {
      color: colour,
      line: { color: ink.paper, width: alone ? 0 : 1 },
      ...(pattern !== "" && {
        pattern: { shape: pattern, fgcolor: ink.paper, bgcolor: colour, size: 8, fillmode: "replace" },
      }),
    },
    ...(alone && {
      texttemplate: figure.lying ? "%{x:,}" : "%{y:,}",
      textposition: "outside",
      cliponaxis: false,
    }),
    hoverinfo: "none",
  };
}

function axes(
  figure: Figure,
  placed: Layout,
  scale: number,
): { places: Record<string, unknown>; counts: Record<string, unknown> } {
  const time = figure.x.type === "time";
  const [low, high] = figure.x.domain;
  const [least, most] = figure.y.domain;
  const log = figure.y.type === "log";
  const shared = { fixedrange: true, zeroline: false, automargin: false, tickmode: "array" };
  const place = (at: number) => (time ? dayOf(at) : at);
  const places = {
    ...shared,
    type: time ? "date" : "linear",
    range: figure.lying ? [high, low] : [place(low), place(high)],
    tickvals: figure.x.ticks.map(({ at }) => place(at)),
    ticktext: figure.x.ticks.map(({ label }) =>
      figure.lying ? categoryLines(label, placed).map(plain).join("<br>") : plain(label),
    ),
    showgrid: false,
    ticks: figure.x.type === "category" ? "" : "outside",
    tickcolor: ink.axis,
    showline: true,
    linecolor: ink.axis,
    // A line through the place that the reader points at.
    showspikes: true,
    spikemode: "across",
    spikesnap: "hovered data",
    spikecolor: ink.axis,
    spikethickness: 1,
    spikedash: "solid",
  };
  const counts = {
    ...shared,
    type: log ? "log" : "linear",
    range: log ? [Math.log10(least), Math.log10(most)] : [least, most],
    tickvals: figure.y.ticks.map(({ at }) => at),
    ticktext: figure.y.ticks.map(({ label }) => label),
    gridcolor: ink.grid,
    ticks: "",
    ticklabelstandoff: figure.lying ? 0 : Math.round(3 * scale),
  };
  return { places, counts };
}

/**
 * Turns a figure into the call that makes Plotly draw it like the build's picture: same places, colours, dashes
 * and names. `scale` is how many CSS pixels a unit of the design is.
 */
export function plotlyCall(figure: Figure, design: Design, scale: number): PlotlyCall {
  const placed = layOut(figure, design);
  const { plot, width, height } = placed;
  const alone = figure.series.length === 1;
  const traces = figure.series.map((series) =>
    figure.kind === "line" ? lineTrace(figure, series, scale) : barTrace(figure, series, alone),
  );
  const { places, counts } = axes(figure, placed, scale);
  const { annotations, shapes } = endMarks(placed, scale);
  const unit = {
    xref: "paper",
    yref: "paper",
    x: 0,
    y: 1,
    xanchor: "left",
    yanchor: "bottom",
    xshift: -plot.left * scale,
    yshift: design.font * 0.65 * scale,
    borderpad: 0,
    showarrow: false,
    text: plain(figure.y.title),
    font: { weight: "bold" },
  };
  const layout = {
    width: width * scale,
    height: height * scale,
    margin: {
      l: plot.left * scale,
      t: plot.top * scale,
      r: (width - plot.right) * scale,
      b: (height - plot.bottom) * scale,
      pad: 0,
    },
    paper_bgcolor: ink.paper,
    plot_bgcolor: ink.paper,
    font: { family: "Arial, sans-serif", size: design.font * scale, color: ink.text },
    xaxis: figure.lying ? counts : places,
    yaxis: figure.lying ? places : counts,
    annotations: [unit, ...annotations],
    shapes,
    images: keyImage(placed),
    showlegend: false,
    barmode: figure.kind === "stacked" ? "stack" : "group",
    bargap: 1 - barPart,
    dragmode: false,
    // All at a date; what they are is shown by a panel of our own, for Plotly's would be cut off with so many.
    hovermode: figure.lying ? "y" : "x",
  };
  return { traces, layout };
}
