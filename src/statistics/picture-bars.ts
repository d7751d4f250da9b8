import type { Figure, FigureSeries } from "./figure.ts";
import type { Layout } from "./layout.ts";
import { ink } from "./style.ts";
import { element, escapeMarkup } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { formatNumber } from "./ticks.ts";

/** The marks of each pattern, on a tile of 8 by 8. */
const marks: Readonly<Record<string, string>> = {
  "/": "M-2 2L2-2M0 8L8 0M6 10L10 6",
  "\\": "M-2 6L2 10M0 0L8 8M6-2L10 2",
  x: "M0 0L8 8M0 8L8 0",
  "-": "M0 4H8",
  "|": "M4 0V8",
  ".": "M2 2h.1M6 6h.1",
};

const idOf = (series: FigureSeries) =>
  `p${["", "/", ".", "x", "-", "\\", "|"].indexOf(series.style.pattern)}`;

/** What a bar is filled with: its colour, or its colour with marks that tell it apart without colour. */
export function patternFill(series: FigureSeries): string {
  return series.style.pattern === "" ? series.style.colour : `url(#${idOf(series)})`;
}

/** The patterns that bars use. */
export function patternDefinitions(series: readonly FigureSeries[]): string {
  const used = series.filter(({ style }) => style.pattern !== "");
  if (used.length === 0) return "";
  const tiles = used.map((each) => {
    const dots = each.style.pattern === ".";
    const stroke = {
      stroke: ink.paper,
      "stroke-width": dots ? 2.4 : 1.2,
      "stroke-linecap": dots ? "round" : undefined,
    };
    return element(
      "pattern",
      { id: idOf(each), width: 8, height: 8, patternUnits: "userSpaceOnUse" },
      element("rect", { width: 8, height: 8, fill: each.style.colour }),
      element("path", { d: marks[each.style.pattern], ...stroke }),
    );
  });
  return element("defs", {}, ...tiles);
}

/** The part of a category's room that its bars take. */
export const barPart = 0.72;

/** Draws bars: stacked on each other, or side by side. One series alone has its values written beside. */
export function bars(figure: Figure, layout: Layout): string {
  const { x, y } = layout;
  const room = Math.abs(x(1) - x(0)) * barPart;
  const [tall, count] = [figure.kind === "stacked", figure.series.length];
  const each = tall ? room : room / count;
  const stack = new Map<number, number>();
  const parts: string[] = [];
  figure.series.forEach((series, index) => {
    const drawn = series.points.flatMap((point) => {
      const base = tall ? (stack.get(point.x) ?? 0) : 0;
      stack.set(point.x, base + point.y);
      if (point.y === 0) return [];
      const start = x(point.x) - room / 2 + (tall ? 0 : index * each);
      const [from, to] = [y(base), y(base + point.y)];
      const [near, size] = [Math.min(from, to), Math.abs(to - from)];
      const box = figure.lying
        ? { x: near, y: start, width: size, height: each }
        : { x: start, y: near, width: each, height: size };
      if (count === 1) parts.push(value(figure, layout, point.y, box));
      return [element("rect", box)];
    });
    // A white edge keeps neighbours apart where their colours do not.
    parts.push(
      element(
        "g",
        { fill: patternFill(series), stroke: ink.paper, "stroke-width": count > 1 ? 1 : 0 },
        ...drawn,
      ),
    );
  });
  return parts.join("");
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function value(figure: Figure, { design, x }: Layout, amount: number, box: Box): string {
  const text = formatNumber(amount);
  const size = figure.lying ? design.font : design.font * 0.85;
  // Where bars stand so close that their values would touch, the axis alone tells them.
  if (!figure.lying && textWidth(text, size) > Math.abs(x(1) - x(0)) - 2) return "";
  const place = figure.lying
    ? { x: box.x + box.width + 5, y: box.y + box.height / 2 + size * 0.35 }
    : { x: box.x + box.width / 2, y: box.y - 4, "text-anchor": "middle" };
  return element("text", { ...place, "font-size": size }, escapeMarkup(text));
}
