import { createHash } from "node:crypto";
import type { Services } from "../site/services.ts";
import { type ChartData, firstView, type View } from "./chart-data.ts";
import { phone, wide } from "./designs.ts";
import { figureOf } from "./figure-of.ts";
import { drawPicture } from "./picture.ts";

/** A file that goes with a chart; its path starts at the site's root and changes when the file does. */
export interface ChartAsset {
  readonly path: string;
  readonly content: string;
}

/** A drawing as a file. */
export interface Picture {
  readonly path: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A chart drawn: its data, its words, and the files that its markup names. */
export interface BuiltChart {
  readonly data: ChartData;
  readonly view: View;
  readonly summary: string;
  readonly wide: Picture;
  readonly phone: Picture;
  /** The data for the browser's chart. */
  readonly json: string;
  readonly assets: readonly ChartAsset[];
}

function asset(name: string, extension: string, content: string): ChartAsset {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { path: `/assets/charts/${name}-${hash}.${extension}`, content };
}

/** Draws a chart for the build: two pictures and the data, as files. `name` starts their names. */
export type DrawChart = (data: ChartData, name: string, view?: View) => BuiltChart;

/** What takes time to make of a chart: it says nothing but what the data and the view do. */
interface Drawing {
  readonly summary: string;
  readonly wide: DrawnPicture;
  readonly phone: DrawnPicture;
}

type DrawnPicture = ReturnType<typeof drawPicture>;

function drawingOf(data: ChartData, view: View): Drawing {
  const figure = figureOf(data, wide, view);
  return {
    summary: figure.summary,
    wide: drawPicture(figure, wide),
    phone: drawPicture(figureOf(data, phone, view), phone),
  };
}

/** A hand that draws each chart once, and takes what an earlier build drew from what is kept. */
export function chartDrawer(keep: Services["keep"] = (_parts, make) => make()): DrawChart {
  const drawings = new Map<string, Drawing>();
  return (data, name, view = firstView) => {
    const json = JSON.stringify(data);
    const parts = ["chart", json, JSON.stringify(view)];
    const key = parts.join("\n");
    const drawing =
      drawings.get(key) ?? (JSON.parse(keep(parts, () => JSON.stringify(drawingOf(data, view)))) as Drawing);
    drawings.set(key, drawing);
    const files = {
      wide: asset(name, "svg", drawing.wide.svg),
      phone: asset(`${name}-phone`, "svg", drawing.phone.svg),
      json: asset(name, "json", json),
    };
    return {
      data,
      view,
      summary: drawing.summary,
      wide: { path: files.wide.path, ...drawing.wide },
      phone: { path: files.phone.path, ...drawing.phone },
      json: files.json.path,
      assets: Object.values(files),
    };
  };
}
