import type { Design } from "./designs.ts";
import type { Figure, FigureSeries } from "./figure.ts";
import { spread } from "./labels.ts";
import { textWidth, wrap, wrapWithValue } from "./text-width.ts";

/** A series' name, placed beside its line's end. */
export interface EndLabel {
  /** Without one, the label is that of the lines which stand back. */
  readonly series?: FigureSeries;
  readonly lines: readonly string[];
  /** The middle of the words, downwards from the drawing's top. */
  readonly y: number;
  /** The line's end. */
  readonly endX: number;
  readonly endY: number;
}

/** An entry of the key over a chart of bars: a swatch and a name. */
export interface KeyEntry {
  readonly series: FigureSeries;
  readonly text: string;
  readonly x: number;
  /** The swatch's middle. */
  readonly y: number;
}

/** Where everything stands in a drawing, in the design's units from its top left corner. */
export interface Layout {
  readonly design: Design;
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  /** The room between the axes. */
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** Where a value of each axis stands. For lying bars, `x` gives the height and `y` the distance. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly endLabels: readonly EndLabel[];
  readonly key: readonly KeyEntry[];
}

/** The size of a key's swatch. */
export const swatch = 14;

function keyOf(figure: Figure, design: Design, top: number): { key: KeyEntry[]; height: number } {
  if (figure.kind === "line" || figure.series.length < 2) return { key: [], height: 0 };
  const lineHeight = design.font * 1.5;
  const key: KeyEntry[] = [];
  let [x, y] = [0, top + lineHeight / 2];
  for (const series of figure.series) {
    const text = wrap(series.label, design.width - swatch - 12, design.font, 1)[0] ?? "";
    const width = swatch + 6 + textWidth(text, design.font) + 14;
    if (x > 0 && x + width > design.width) [x, y] = [0, y + lineHeight];
    key.push({ series, text, x, y });
    x += width;
  }
  return { key, height: y + lineHeight / 2 - top + 8 };
}

/** The whole height of a drawing: the design's, but one of lying bars grows with its bars. */
function heightOf(figure: Figure, design: Design, top: number, foot: number): number {
  if (!figure.lying) return design.height;
  const bars = figure.kind === "bar" ? Math.max(26, figure.series.length * 16 + 10) : 30;
  const lines = figure.x.ticks.map(({ label }) => nameLines(label, design.categories, design).length);
  const names = Math.max(1, ...lines) * design.font * 1.05 + 8;
  return Math.ceil(top + figure.x.places.length * Math.max(bars, names) + foot);
}

function endLabelsOf(
  figure: Figure,
  design: Design,
  plot: Layout["plot"],
  x: Layout["x"],
  y: Layout["y"],
): EndLabel[] {
  const lineHeight = design.font * 1.15;
  const width = design.width - plot.right - 16;
  const ends = figure.series.flatMap((series) => {
    const end = series.points.at(-1);
    return end ? [{ series, endX: x(end.x), endY: y(end.y) }] : [];
  });
  const named: Omit<EndLabel, "y">[] = ends
    .filter(({ series }) => series.strong)
    .map((end) => {
      const { label, value = "" } = end.series;
      return { ...end, lines: wrapWithValue(label, value, width, design.font, design.labelLines) };
    });
  const quiet = ends.filter(({ series }) => !series.strong).sort((a, b) => a.endY - b.endY);
  const middle = quiet[Math.floor(quiet.length / 2)];
  if (middle && named.length > 0) {
    named.push({ lines: [`${quiet.length} others`], endX: middle.endX, endY: middle.endY });
  }
  const wishes = named.map(({ lines, endY }) => ({ at: endY, height: lines.length * lineHeight + 5 }));
  const middles = spread(wishes, 0, plot.bottom + design.font);
  return named.map((label, index) => ({ ...label, y: middles[index] ?? label.endY }));
}

/** Room for the lines' names: as much as the design gives, or less where they are short. */
function labelRoom(figure: Figure, design: Design): number {
  const named = figure.series.filter(({ strong }) => strong);
  const widths = named.map(({ label, value = "" }) => textWidth(`${label} ${value}`, design.font));
  return Math.min(design.labels, Math.ceil(widths.reduce((most, width) => Math.max(most, width), 40)) + 20);
}

/** The name of a lying bar in lines, as the room at its left allows. */
export function categoryLines(label: string, { plot, design }: Pick<Layout, "plot" | "design">): string[] {
  return nameLines(label, plot.left, design);
}

const nameLines = (label: string, room: number, { font }: Design) => wrap(label, room - 8, font, 2);

/** Places a figure in a design. The picture and the browser's chart both take their places from here. */
export function layOut(figure: Figure, design: Design): Layout {
  const { font, width } = design;
  const title = Math.ceil(font * 1.9);
  const { key, height: keyHeight } = keyOf(figure, design, 0);
  const top = Math.ceil(keyHeight + title);
  const twoLines = figure.x.ticks.some(({ label }) => label.includes("\n"));
  const foot = Math.ceil(font * (twoLines ? 3.1 : 2));
  const height = heightOf(figure, design, top, foot);
  const widest = figure.y.ticks.reduce((most, { label }) => Math.max(most, textWidth(label, font)), 0);
  const left = Math.ceil(figure.lying ? design.categories : widest + 10);
  const right =
    width - (figure.kind === "line" ? labelRoom(figure, design) : figure.lying ? Math.ceil(font * 2.6) : 8);
  const plot = { left, top, right, bottom: height - foot };
  const [x0, x1] = figure.x.domain;
  const log = figure.y.type === "log";
  const scale = (value: number) => (log ? Math.log10(value) : value);
  const [y0, y1] = [scale(figure.y.domain[0]), scale(figure.y.domain[1])];
  const part = (value: number) => (scale(value) - y0) / (y1 - y0);
  const x = figure.lying
    ? (value: number) => plot.top + ((value - x0) / (x1 - x0)) * (plot.bottom - plot.top)
    : (value: number) => plot.left + ((value - x0) / (x1 - x0)) * (plot.right - plot.left);
  const y = figure.lying
    ? (value: number) => plot.left + part(value) * (plot.right - plot.left)
    : (value: number) => plot.bottom - part(value) * (plot.bottom - plot.top);
  const endLabels = figure.kind === "line" ? endLabelsOf(figure, design, plot, x, y) : [];
  return { design, width, height, lineHeight: font * 1.15, plot, x, y, endLabels, key };
}
