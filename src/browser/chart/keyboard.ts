import type { Figure, FigureSeries } from "../../statistics/figure.ts";
import { keysInWords } from "../../statistics/keys.ts";
import { formatNumber } from "../../statistics/ticks.ts";
import type { Plotly } from "./plotly.ts";

type Move = "on" | "back" | "first" | "last" | "nextLine" | "lineBefore";

const standingKeys: Readonly<Record<string, Move>> = {
  ArrowRight: "on",
  ArrowLeft: "back",
  ArrowDown: "nextLine",
  ArrowUp: "lineBefore",
  Home: "first",
  End: "last",
};

const lyingKeys: Readonly<Record<string, Move>> = {
  ArrowDown: "on",
  ArrowUp: "back",
  ArrowRight: "nextLine",
  ArrowLeft: "lineBefore",
  Home: "first",
  End: "last",
};

/**
 * Reads a chart by the arrow keys: left and right along a line, up and down from line to line. Bars that lie one below
 * another are read by up and down, and those of another series lie to the left and right.
 */
export class Keyboard {
  readonly #box: HTMLElement;
  readonly #plotly: Plotly;
  readonly #plot: HTMLElement;
  readonly #say: (text: string) => void;
  readonly #mark: (at: number | undefined) => void;
  #figure: Figure | undefined;
  /** The series by rank, the first in rank first. */
  #series: readonly FigureSeries[] = [];
  #line = 0;
  #point: number | undefined;

  constructor(
    box: HTMLElement,
    plotly: Plotly,
    plot: HTMLElement,
    say: (text: string) => void,
    mark: (at: number | undefined) => void,
  ) {
    this.#box = box;
    this.#plotly = plotly;
    this.#plot = plot;
    this.#say = say;
    this.#mark = mark;
  }

  /** Takes the figure that is now drawn; the reader's place starts again. */
  show(figure: Figure): void {
    this.#figure = figure;
    const drawn = figure.series.filter(({ points }) => points.length > 0);
    this.#series = figure.kind === "line" ? [...drawn].reverse() : drawn;
    this.#line = Math.min(this.#line, Math.max(0, this.#series.length - 1));
    this.#point = undefined;
    this.#name();
  }

  /** What the keys do in the figure that is drawn, in words that end a sentence. */
  get words(): string {
    return this.#figure ? keysInWords(this.#figure, this.#series.length > 1) : "";
  }

  listen(): void {
    this.#box.setAttribute("role", "application");
    this.#box.setAttribute("aria-roledescription", "interactive chart");
    this.#name();
    this.#box.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !this.#move(event.key)) return;
      event.preventDefault();
      this.#tell();
    });
    this.#box.addEventListener("blur", () => {
      this.#plotly.Fx.unhover(this.#plot);
      this.#mark(undefined);
    });
  }

  /** A choice of the reader can make one line of many: the name tells the keys of what is drawn. */
  #name(): void {
    if (this.#box.getAttribute("role") !== "application") return;
    this.#box.setAttribute("aria-label", `${this.#figure?.title}. Arrow keys: ${this.words}.`);
  }

  #move(key: string): boolean {
    const points = this.#series[this.#line]?.points ?? [];
    const last = points.length - 1;
    if (last < 0) return false;
    const now = this.#point;
    const moves = {
      on: () => this.#at(now === undefined ? 0 : Math.min(last, now + 1)),
      back: () => this.#at(now === undefined ? last : Math.max(0, now - 1)),
      first: () => this.#at(0),
      last: () => this.#at(last),
      nextLine: () => this.#toLine(this.#line + 1),
      lineBefore: () => this.#toLine(this.#line - 1),
    };
    const keys = this.#figure?.lying ? lyingKeys : standingKeys;
    const name = Object.hasOwn(keys, key) ? keys[key] : undefined;
    const isLine = name === "nextLine" || name === "lineBefore";
    // Where there is one line, its keys are left to the page.
    const move = name && !(isLine && this.#series.length < 2) ? moves[name] : undefined;
    move?.();
    return move !== undefined;
  }

  #at(point: number): void {
    this.#point = point;
  }

  /** Another line, at the same place of the axis or the nearest that it has. */
  #toLine(line: number): void {
    const from = this.#series[this.#line]?.points;
    const x = from?.[this.#point ?? from.length - 1]?.x ?? 0;
    this.#line = Math.max(0, Math.min(this.#series.length - 1, line));
    const points = this.#series[this.#line]?.points ?? [];
    const distances = points.map((point) => Math.abs(point.x - x));
    this.#point = Math.max(0, distances.indexOf(Math.min(...distances)));
  }

  #tell(): void {
    const series = this.#series[this.#line];
    const point = series?.points[this.#point ?? 0];
    if (!this.#figure || !series || !point) return;
    const place = this.#figure.x.places.find(({ at }) => at === point.x)?.label ?? "";
    this.#say(`${series.name}, ${place}: ${formatNumber(point.y)}`);
    const curveNumber = this.#figure.series.indexOf(series);
    // Plotly shows the place, and tells nobody: the list of values is shown by us.
    this.#mark(point.x);
    this.#plotly.Fx.hover(this.#plot, [{ curveNumber, pointNumber: this.#point ?? 0 }]);
  }
}
