import type { Layout } from "./layout.ts";
import { drawKey } from "./picture.ts";
import { ink } from "./style.ts";

/** Plotly takes some marks of HTML for its own; in our words they are text. */
export const plain = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

/** The names at the lines' ends, with a dot and a line that lead to each: in parts of the plot's room. */
export function endMarks(
  { plot, endLabels }: Layout,
  scale: number,
): { annotations: object[]; shapes: object[] } {
  const [width, height] = [plot.right - plot.left, plot.bottom - plot.top];
  const across = (x: number) => (x - plot.left) / width;
  const up = (y: number) => 1 - (y - plot.top) / height;
  const paper = { xref: "paper", yref: "paper" };
  const annotations = endLabels.map(({ series, lines, y }) => ({
    ...paper,
    x: across(plot.right + 13),
    y: up(y),
    xanchor: "left",
    yanchor: "middle",
    align: "left",
    showarrow: false,
    text: lines.map(plain).join("<br>"),
    font: { color: series ? ink.text : ink.quietText },
  }));
  const shapes = endLabels.flatMap(({ series, y, endX, endY }) => {
    if (!series) return [];
    const color = series.style.colour;
    const radius = 3.5 * scale;
    const dot = { x0: -radius, x1: radius, y0: -radius, y1: radius, xsizemode: "pixel", ysizemode: "pixel" };
    const lead = { x0: across(endX + 4), y0: up(endY), x1: across(plot.right + 12), y1: up(y) };
    return [
      {
        type: "circle",
        ...paper,
        xanchor: across(endX),
        yanchor: up(endY),
        ...dot,
        fillcolor: color,
        line: { width: 0 },
      },
      { type: "line", ...paper, ...lead, line: { color, width: 1.5 * scale } },
    ];
  });
  return { annotations, shapes };
}

/** The key over bars: the very drawing that the picture has, with its patterns. */
export function keyImage(placed: Layout): object[] {
  if (placed.key.length === 0) return [];
  const { plot, width } = placed;
  return [
    {
      source: `data:image/svg+xml,${encodeURIComponent(drawKey(placed))}`,
      xref: "paper",
      yref: "paper",
      x: -plot.left / (plot.right - plot.left),
      y: 1 + plot.top / (plot.bottom - plot.top),
      sizex: width / (plot.right - plot.left),
      sizey: plot.top / (plot.bottom - plot.top),
      xanchor: "left",
      yanchor: "top",
    },
  ];
}
