import type { ChartData, View } from "../../statistics/chart-data.ts";
import { type Design, phone, phoneMedia, phoneWidth, wide } from "../../statistics/designs.ts";
import type { Figure } from "../../statistics/figure.ts";
import { figureOf } from "../../statistics/figure-of.ts";
import { drawPicture } from "../../statistics/picture.ts";
import { plotlyCall } from "../../statistics/plotly-call.ts";
import { Controls } from "./controls.ts";
import { Keyboard } from "./keyboard.ts";
import { config, type HoverEvent, type PlotElement, type Plotly } from "./plotly.ts";
import { Readout } from "./readout.ts";
import type { Wish } from "./start.ts";
import { hashOf } from "./state.ts";

function part(chart: HTMLElement, selector: string): HTMLElement {
  const found = chart.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The chart has no ${selector}.`);
  return found;
}

/** One chart on a page, drawn by Plotly in the place of its picture. */
export class ChartView {
  readonly #chart: HTMLElement;
  readonly #box: HTMLElement;
  readonly #status: HTMLElement;
  readonly #data: ChartData;
  readonly #plotly: Plotly;
  readonly #plot: PlotElement;
  readonly #readout: Readout;
  readonly #bare: boolean;
  readonly #keyboard: Keyboard;
  readonly #controls: Controls;
  #view: View;
  #figure: Figure;

  constructor(chart: HTMLElement, data: ChartData, plotly: Plotly, view: View) {
    this.#chart = chart;
    this.#box = part(chart, ".app-chart__box");
    this.#status = part(chart, ".app-chart__status");
    this.#data = data;
    this.#plotly = plotly;
    this.#view = view;
    this.#bare = chart.classList.contains("app-chart--bare");
    this.#plot = document.createElement("div");
    this.#plot.className = "app-chart__plot";
    // Its words are said by the keyboard's announcements and by the table.
    this.#plot.setAttribute("aria-hidden", "true");
    this.#readout = new Readout(this.#box);
    this.#figure = figureOf(data, this.#size().design, view);
    this.#keyboard = new Keyboard(
      this.#box,
      plotly,
      this.#plot,
      (text) => this.#say(text),
      (at) => (at === undefined ? this.#readout.hide() : this.#readout.show(this.#figure, at)),
    );
    this.#controls = new Controls(chart, data, (change) => this.#change(change));
  }

  /** Puts the chart in the picture's place. The box keeps the picture's size, so that the page stays still. */
  async open(wish: Wish): Promise<void> {
    const { width, height } = this.#size();
    this.#box.style.height = this.#bare ? "" : `${height}px`;
    this.#plot.style.width = `${width}px`;
    this.#plot.style.visibility = "hidden";
    this.#box.append(this.#plot);
    await this.#draw();
    this.#plot.on?.("plotly_hover", (event) => this.#pointedAt(event));
    this.#plot.on?.("plotly_unhover", () => this.#readout.hide());
    this.#box.querySelector("picture")?.remove();
    this.#plot.style.visibility = "";
    const offer = this.#chart.querySelector(".app-chart__offer");
    const leaves = offer?.contains(document.activeElement) ?? false;
    this.#chart.classList.add("app-chart--interactive");
    this.#controls.show(this.#view);
    this.#keyboard.listen();
    this.#say(`The chart is interactive. Arrow keys: ${this.#keyboard.words}.`);
    // The offer goes out of sight: a reader whose focus is in it is taken to the chart.
    if (wish === "button" || leaves) this.#box.focus({ preventScroll: true });
    new ResizeObserver(() => this.#resized()).observe(this.#box);
    this.#saveLink();
  }

  /** The design for the window, and the room that the chart has. A unit of the design is `scale` pixels. */
  #size(): { design: Design; width: number; height: number; scale: number } {
    const width = this.#box.clientWidth;
    if (this.#bare) {
      const base = width < phoneWidth ? phone : wide;
      const height = this.#box.clientHeight;
      const yTicks = Math.max(2, Math.min(base.yTicks, Math.floor(height / 60)));
      return { design: { ...base, width, height, yTicks }, width, height, scale: 1 };
    }
    const base = window.matchMedia(phoneMedia).matches ? phone : wide;
    const scale = width / base.width;
    const { height } = drawPicture(figureOf(this.#data, base, this.#view), base);
    return { design: base, width, height: height * scale, scale };
  }

  async #draw(): Promise<void> {
    const { design, scale } = this.#size();
    this.#figure = figureOf(this.#data, design, this.#view);
    const { traces, layout } = plotlyCall(this.#figure, design, scale);
    this.#readout.hide();
    await this.#plotly.react(this.#plot, traces, layout, config);
    this.#keyboard.show(this.#figure);
    // What is read below the chart is said of what it shows.
    const words = this.#chart.querySelector(".app-chart__summary");
    if (words) words.textContent = this.#figure.summary;
  }

  #pointedAt({ points: [point] }: HoverEvent): void {
    const at = point && this.#figure.series[point.curveNumber]?.points[point.pointNumber]?.x;
    if (at !== undefined) this.#readout.show(this.#figure, at);
  }

  #resized(): void {
    const { width, height } = this.#size();
    if (
      width === 0 ||
      Math.abs(width - this.#plot.clientWidth) +
        (this.#bare ? Math.abs(height - this.#plot.clientHeight) : 0) <
        1
    )
      return;
    if (!this.#bare) this.#box.style.height = `${height}px`;
    this.#plot.style.width = `${width}px`;
    void this.#draw();
  }

  #change(change: Partial<View>): void {
    const { only, ...rest } = { ...this.#view, ...change };
    this.#view = only && only.length < this.#data.series.length ? { ...rest, only } : rest;
    this.#controls.show(this.#view);
    void this.#draw();
    this.#say(this.#figure.summary);
    if (this.#data.cumulative) {
      history.replaceState(history.state, "", `${location.pathname}${location.search}${hashOf(this.#view)}`);
    }
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** The picture to save is the one that is seen: drawn anew from the view when the link is used. */
  #saveLink(): void {
    const link = this.#chart.querySelector<HTMLAnchorElement>(".app-chart__save");
    link?.addEventListener("click", () => {
      const { svg } = drawPicture(figureOf(this.#data, wide, this.#view), wide);
      link.href = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    });
  }
}
