/**
 * What a chart is made of, whoever brings it: the build's picture and the browser's chart are both drawn
 * from this, and the browser is sent it as JSON.
 */
export interface ChartData {
  readonly title: string;
  readonly kind: "line" | "bar" | "stacked";
  readonly x: {
    /** How the values are written: a date, a number, or a name. */
    readonly type: "month" | "day" | "year" | "number" | "category";
    /** Every place on the axis, in order. */
    readonly values: readonly string[];
    readonly title: string;
  };
  /** What is counted: open repositories. */
  readonly unit: string;
  readonly series: readonly ChartSeries[];
  /** Whether the values are running totals of months, so that sums and yearly growth can be told from them. */
  readonly cumulative: boolean;
}

export interface ChartSeries {
  readonly id: string;
  /** The whole name. */
  readonly name: string;
  /** A name for the line's end, where room is short. */
  readonly label: string;
  /** A value for each place on the axis; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** What a reader has chosen to see. */
export interface View {
  readonly span: "6m" | "1y" | "all";
  readonly scale: "linear" | "log";
  /** The running total, or what each year (or month) added. */
  readonly count: "total" | "new";
  /** A line for each, or one for all together. */
  readonly lines: "each" | "sum";
  /** The ids of the series to show; without it, all of them. */
  readonly only?: readonly string[];
}

/** What is shown before a reader chooses. */
export const firstView: View = { span: "all", scale: "linear", count: "total", lines: "each" };
