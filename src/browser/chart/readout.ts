import type { Figure, SeriesStyle } from "../../statistics/figure.ts";
import { formatNumber } from "../../statistics/ticks.ts";

/** A panel in a chart that lists what every line has at the place that the reader points at. */
export class Readout {
  readonly #panel = document.createElement("div");

  constructor(box: HTMLElement) {
    this.#panel.className = "app-chart__readout";
    this.#panel.setAttribute("aria-hidden", "true");
    this.#panel.hidden = true;
    box.append(this.#panel);
  }

  /** Shows the values at a place of the axis, the largest first, on the side where the reader is not pointing. */
  show(figure: Figure, at: number): void {
    const label = figure.x.places.find((place) => place.at === at)?.label;
    if (label === undefined) return;
    const [low, high] = figure.x.domain;
    this.#panel.classList.toggle("app-chart__readout--end", !figure.lying && at < (low + high) / 2);
    const heading = document.createElement("strong");
    heading.textContent = label;
    const there = figure.series.flatMap((series) => {
      const point = series.points.find(({ x }) => x === at);
      return point ? [{ series, value: point.y }] : [];
    });
    there.sort((a, b) => b.value - a.value);
    const rows = there.map(({ series, value }) => {
      const row = document.createElement("div");
      const name = document.createElement("span");
      name.className = "app-chart__name";
      name.textContent = series.label;
      const number = document.createElement("span");
      number.textContent = formatNumber(value);
      row.className = series.strong ? "app-chart__row" : "app-chart__row app-chart__row--quiet";
      row.append(markOf(series.style, figure.kind), name, number);
      return row;
    });
    this.#panel.classList.toggle("app-chart__readout--many", rows.length > 12);
    this.#panel.replaceChildren(heading, ...rows);
    this.#panel.hidden = false;
  }

  hide(): void {
    this.#panel.hidden = true;
  }
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** A series as the chart draws it: a piece of its line with its dashes, or its colour in a block. */
function markOf({ colour, dash }: SeriesStyle, kind: Figure["kind"]): SVGElement {
  const mark = document.createElementNS(svgNamespace, "svg");
  mark.setAttribute("class", "app-chart__mark");
  mark.setAttribute("viewBox", "0 0 24 12");
  const line = document.createElementNS(svgNamespace, "path");
  line.setAttribute("d", "M0 6h24");
  line.setAttribute("stroke", colour);
  line.setAttribute("stroke-width", kind === "line" ? "3" : "12");
  if (kind === "line" && dash.length > 0) line.setAttribute("stroke-dasharray", dash.join(" "));
  mark.append(line);
  return mark;
}
