/** CSS pixels in each unit. Source: CSS Values 4, 6.2. */
const units: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  rem: 16,
};

function pixels(length: string | undefined): number | undefined {
  const [, number, unit = ""] = /^\s*([\d.]{1,20})([a-z]{0,3})\s*$/i.exec(length ?? "") ?? [];
  const value = Number(number) * (units[unit.toLowerCase()] ?? Number.NaN);
  return value > 0 && value < 100_000 ? value : undefined;
}

/**
 * The size in CSS pixels at which a browser shows an SVG, from its root's attributes: width and height, else the
 * view box's, else 300 by 150. One that is missing follows from the view box's shape.
 */
export function svgSize(attributes: ReadonlyMap<string, string>): { width: number; height: number } {
  const box = (attributes.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/, 5)
    .map(Number);
  const [boxWidth, boxHeight] = [pixels(String(box[2])), pixels(String(box[3]))];
  const shape = boxWidth && boxHeight ? boxWidth / boxHeight : undefined;
  const width = pixels(attributes.get("width"));
  const height = pixels(attributes.get("height"));
  const shownWidth = width ?? (height && shape ? height * shape : undefined) ?? boxWidth ?? 300;
  const shownHeight = height ?? (shape ? shownWidth / shape : 150);
  return { width: Math.max(1, Math.round(shownWidth)), height: Math.max(1, Math.round(shownHeight)) };
}
