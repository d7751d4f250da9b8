import type { Design } from "./designs.ts";
import type { Figure } from "./figure.ts";
import { categoryLines, type Layout, layOut, swatch } from "./layout.ts";
import { bars, patternDefinitions, patternFill } from "./picture-bars.ts";
import { linePath } from "./picture-path.ts";
import { ink } from "./style.ts";
import { element, escapeMarkup, short } from "./svg.ts";
import { textWidth } from "./text-width.ts";

const family = "Arial, sans-serif";

function words(text: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  return element("text", attributes, escapeMarkup(text));
}

function grid(figure: Figure, { plot, x, y, design }: Layout): string {
  const { font } = design;
  const parts: string[] = [];
  for (const { at, label } of figure.y.ticks) {
    const stroke = at === figure.y.domain[0] ? ink.axis : ink.grid;
    const place = y(at);
    if (figure.lying) {
      parts.push(element("path", { d: `M${short(place)} ${plot.top}V${plot.bottom}`, stroke }));
      parts.push(words(label, { x: place, y: plot.bottom + font * 1.3, "text-anchor": "middle" }));
    } else {
      parts.push(element("path", { d: `M${plot.left} ${short(place)}H${plot.right}`, stroke }));
      parts.push(words(label, { x: plot.left - 6, y: place + font * 0.35, "text-anchor": "end" }));
    }
  }
  for (const { at, label } of figure.x.ticks) {
    if (figure.lying) {
      const lines = categoryLines(label, { plot, design });
      const first = x(at) + font * 0.35 - ((lines.length - 1) * font * 1.05) / 2;
      lines.forEach((line, index) => {
        parts.push(words(line, { x: plot.left - 8, y: first + index * font * 1.05, "text-anchor": "end" }));
      });
      continue;
    }
    const place = x(at);
    if (figure.x.type !== "category") {
      parts.push(element("path", { d: `M${short(place)} ${plot.bottom}v5`, stroke: ink.axis }));
    }
    label.split("\n").forEach((line, index) => {
      const half = textWidth(line, font) / 2;
      const inside = Math.min(Math.max(place, half), design.width - half);
      const below = plot.bottom + font * (1.45 + index * 1.15);
      parts.push(words(line, { x: inside, y: below, "text-anchor": "middle" }));
    });
  }
  return parts.join("");
}

/** The axis from which bars grow, drawn over their white edges. */
function baseline(figure: Figure, { plot, y }: Layout): string {
  const zero = short(y(0));
  const d = figure.lying ? `M${zero} ${plot.top}V${plot.bottom}` : `M${plot.left} ${zero}H${plot.right}`;
  return element("path", { d, stroke: ink.axis });
}

function lines(figure: Figure, layout: Layout): string {
  const draw = (series: Figure["series"][number]) => {
    const d = linePath(series.points.map((point) => [layout.x(point.x), layout.y(point.y)]));
    const dash = series.style.dash.join(" ") || undefined;
    return d === "" ? "" : element("path", { d, stroke: series.style.colour, "stroke-dasharray": dash });
  };
  const quiet = figure.series.filter((series) => !series.strong).map(draw);
  const strong = figure.series.filter((series) => series.strong).map(draw);
  const shared = { fill: "none", "stroke-linejoin": "round" };
  return (
    element("g", { ...shared, "stroke-width": 1 }, ...quiet) +
    element("g", { ...shared, "stroke-width": 2.5 }, ...strong)
  );
}

function endLabels({ endLabels: labels, plot, lineHeight, design }: Layout): string {
  return labels
    .map(({ series, lines: texts, y, endX, endY }) => {
      const first = y - (texts.length * lineHeight) / 2 + design.font * 0.87;
      const fill = series ? undefined : ink.quietText;
      const spans = texts.map((text, index) =>
        words(text, { x: plot.right + 15, y: first + index * lineHeight, fill }),
      );
      if (!series) return spans.join("");
      const { colour } = series.style;
      const lead = `M${short(endX + 4)} ${short(endY)}L${plot.right + 12} ${short(y)}`;
      return (
        element("circle", { cx: endX, cy: endY, r: 3.5, fill: colour }) +
        element("path", { d: lead, stroke: colour, "stroke-width": 1.5 }) +
        spans.join("")
      );
    })
    .join("");
}

function key({ key: entries, design }: Layout): string {
  return entries
    .map(({ series, text, x, y }) => {
      const box = { x: x + 0.5, y: y - swatch / 2, width: swatch, height: swatch };
      return (
        element("rect", { ...box, fill: patternFill(series), stroke: series.style.colour }) +
        words(text, { x: x + swatch + 6, y: y + design.font * 0.35 })
      );
    })
    .join("");
}

/** The key alone, as a drawing of its own over the whole width, for a chart that something else draws. */
export function drawKey(layout: Layout): string {
  const { width, plot, design } = layout;
  const used = layout.key.map(({ series }) => series);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${plot.top}`,
      width,
      height: plot.top,
      "font-family": family,
      "font-size": design.font,
      fill: ink.text,
    },
    patternDefinitions(used),
    key(layout),
  );
}

/**
 * Draws a figure as an SVG file: no style attribute, no script, nothing fetched, so that it may stand in any
 * page under the strictest policy. Its title and description say in words what it shows.
 */
export function drawPicture(figure: Figure, design: Design): { svg: string; width: number; height: number } {
  const layout = layOut(figure, design);
  const { width, height, plot } = layout;
  const unit = words(figure.y.title, { x: 0, y: plot.top - design.font * 0.9, "font-weight": "bold" });
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": "t d",
      "font-family": family,
      "font-size": design.font,
      fill: ink.text,
    },
    element("title", { id: "t" }, escapeMarkup(figure.title)),
    element("desc", { id: "d" }, escapeMarkup(figure.summary)),
    figure.kind === "line" ? "" : patternDefinitions(figure.series),
    element("rect", { width, height, fill: ink.paper }),
    unit,
    grid(figure, layout),
    figure.kind === "line"
      ? lines(figure, layout) + endLabels(layout)
      : key(layout) + bars(figure, layout) + baseline(figure, layout),
  );
  return { svg: `${svg}\n`, width, height };
}
