/** A drawing's size and type, in units that are CSS pixels where it is shown at its own size. */
export interface Design {
  readonly name: "wide" | "phone";
  readonly width: number;
  /** The height of a chart of lines; one of lying bars is as tall as its bars need. */
  readonly height: number;
  readonly font: number;
  /** Room at the right for the lines' names. */
  readonly labels: number;
  /** Lines of a name at a line's end. */
  readonly labelLines: number;
  /** Room at the left for the names of lying bars. */
  readonly categories: number;
  /** How many series are named. */
  readonly strong: number;
  readonly xTicks: number;
  readonly yTicks: number;
  /** Ticks of the counts under lying bars. */
  readonly lyingTicks: number;
}

/** For a column of 640 pixels. */
export const wide: Design = {
  name: "wide",
  width: 640,
  height: 440,
  font: 14,
  labels: 156,
  labelLines: 3,
  categories: 190,
  strong: 7,
  xTicks: 8,
  yTicks: 7,
  lyingTicks: 7,
};

/** For a phone held upright: taller than wide, larger letters, fewer names. */
export const phone: Design = {
  name: "phone",
  width: 360,
  height: 480,
  font: 15,
  labels: 116,
  labelLines: 3,
  categories: 130,
  strong: 5,
  xTicks: 4,
  yTicks: 6,
  lyingTicks: 4,
};

/** Where the wide drawing takes over: narrower than this, its letters would be too small. */
export const phoneMedia = "(max-width: 35rem)";
/** The same in a number of CSS pixels, at the usual size of text. */
export const phoneWidth = 560;
