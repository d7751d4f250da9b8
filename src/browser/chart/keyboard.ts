import type { Figure, FigureSeries } from "../../statistics/figure.ts";
import { formatNumber } from "../../statistics/ticks.ts";
import type { Plotly } from "./plotly.ts";

/** Reads a chart by the arrow keys: left and right along a line, up and down from line to line. */
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
  }

  listen(title: string): void {
    this.#box.setAttribute("role", "application");
    this.#box.setAttribute("aria-roledescription", "interactive chart");
    this.#box.setAttribute(
      "aria-label",
      `${title}. Left and right arrow keys read along a line, up and down change the line.`,
    );
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

  #move(key: string): boolean {
    const points = this.#series[this.#line]?.points ?? [];
    const last = points.length - 1;
    if (last < 0) return false;
    const now = this.#point;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => this.#at(now === undefined ? 0 : Math.min(last, now + 1)),
      ArrowLeft: () => this.#at(now === undefined ? last : Math.max(0, now - 1)),
      Home: () => this.#at(0),
      End: () => this.#at(last),
      ArrowDown: () => this.#toLine(this.#line + 1),
      ArrowUp: () => this.#toLine(this.#line - 1),
    };
    const move = moves[key];
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
