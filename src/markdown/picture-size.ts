import { declarations } from "./html/style-attribute.ts";

/** How large an author wants a picture at most, in CSS pixels. It keeps its shape, and is never made larger than it is. */
export interface PictureSize {
  readonly width?: number;
  readonly height?: number;
}

/** What an author's attributes say of a picture's size: pixels, or a class for a part of the column. */
export interface AskedSize {
  readonly size?: PictureSize;
  readonly className?: string;
}

/** Pixels in each unit of length that old texts use; an em is the size of the page's text. */
const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  em: 16,
  rem: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
};

/** A length in whole pixels, of an attribute's or a style's value; undefined for all else. */
export function pixelsOf(value: unknown): number | undefined {
  const [, number, unit = "px"] =
    /^\s*(\d{1,6}(?:\.\d{1,6})?)\s*([a-z]{2,3})?\s*$/i.exec(String(value)) ?? [];
  const pixels = Math.round(Number(number) * (units[unit.toLowerCase()] ?? Number.NaN));
  return pixels > 0 ? pixels : undefined;
}

const widths = [
  [25, "one-quarter"],
  [33, "one-third"],
  [50, "one-half"],
  [67, "two-thirds"],
  [75, "three-quarters"],
  [100, "full"],
] as const;

/** The nearest of NHS.UK frontend's widths to a percentage, as a class. */
export function widthClass(value: string): string | undefined {
  const percent = value.endsWith("%") ? Number(value.slice(0, -1)) : Number.NaN;
  if (!(percent > 0)) return undefined;
  const [nearest] = [...widths].sort(([a], [b]) => Math.abs(a - percent) - Math.abs(b - percent));
  return nearest && `nhsuk-u-width-${nearest[1]}`;
}

/** A size that is made smaller, in its own proportions, until it is no larger than an author wants it. */
export function fitted(
  shown: { readonly width: number; readonly height: number },
  { width = shown.width, height = shown.height }: PictureSize = {},
): { width: number; height: number } {
  const scale = Math.min(1, width / shown.width, height / shown.height);
  const part = (side: number): number => Math.max(1, Math.round(side * scale));
  return { width: part(shown.width), height: part(shown.height) };
}

/** The size that attributes such as `width="100"`, `width=50%` and `style="width: 36px"` ask for. */
export function askedSize(values: Readonly<Record<string, string>>): AskedSize {
  const styles = Object.fromEntries(declarations(values.style));
  const asked = [values.width, styles.width, styles["max-width"]].filter((value) => value !== undefined);
  const width = asked.map(pixelsOf).find(Boolean);
  const height = [values.height, styles.height, styles["max-height"]].map(pixelsOf).find(Boolean);
  // As wide as its column at most is what a picture is without a class: a small one must not be made larger.
  const className = asked.map((value) => widthClass(value.trim())).find(Boolean);
  return {
    ...(width || height ? { size: { ...(width && { width }), ...(height && { height }) } } : {}),
    ...(className && !className.endsWith("-full") ? { className } : {}),
  };
}
