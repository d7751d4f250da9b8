import { createHash } from "node:crypto";
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
export function drawChart(data: ChartData, name: string, view: View = firstView): BuiltChart {
  const figure = figureOf(data, wide, view);
  const [large, small] = [drawPicture(figure, wide), drawPicture(figureOf(data, phone, view), phone)];
  const files = {
    wide: asset(name, "svg", large.svg),
    phone: asset(`${name}-phone`, "svg", small.svg),
    json: asset(name, "json", JSON.stringify(data)),
  };
  return {
    data,
    view,
    summary: figure.summary,
    wide: { path: files.wide.path, svg: large.svg, width: large.width, height: large.height },
    phone: { path: files.phone.path, svg: small.svg, width: small.width, height: small.height },
    json: files.json.path,
    assets: Object.values(files),
  };
}
