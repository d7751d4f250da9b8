/** A place on an axis that is marked and named. */
export interface Tick {
  readonly at: number;
  /** A line break in it starts a second line. */
  readonly label: string;
}

/** How a series is told from the others: by colour, and in black and white by its dashes or its pattern. */
export interface SeriesStyle {
  readonly colour: string;
  /** Lengths of dash and gap in units of the drawing; none is a whole line. */
  readonly dash: readonly number[];
  /** A bar's pattern, by the name that Plotly has for it; "" is plain. */
  readonly pattern: "" | "/" | "." | "x" | "-" | "\\" | "|";
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface FigureSeries {
  readonly id: string;
  readonly name: string;
  /** A name for the line's end or the key. */
  readonly label: string;
  /** Its last value, as it is written; for lines only. */
  readonly value?: string;
  readonly style: SeriesStyle;
  /** A strong series is coloured and named; the others stand back, in grey. */
  readonly strong: boolean;
  readonly points: readonly Point[];
}

/**
 * A chart, worked out to the last tick: whatever draws it has nothing left to decide.
 * On a time axis x counts days since 1 January 1970; on a category axis it is the category's place, from 0.
 */
export interface Figure {
  readonly title: string;
  readonly kind: "line" | "bar" | "stacked";
  /** Bars that lie: the categories stand down the left side. */
  readonly lying: boolean;
  readonly x: {
    readonly type: "time" | "number" | "category";
    readonly domain: readonly [number, number];
    readonly ticks: readonly Tick[];
    /** The name of each place that has points, for whoever reads the value there. */
    readonly places: readonly Tick[];
  };
  readonly y: {
    readonly type: "linear" | "log";
    readonly domain: readonly [number, number];
    readonly ticks: readonly Tick[];
    readonly title: string;
  };
  /** In the order in which they are drawn: those that stand back first, the first in rank last. */
  readonly series: readonly FigureSeries[];
  /** The chart in words. */
  readonly summary: string;
}
