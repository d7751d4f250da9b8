import type { Element } from "hast";
import { pixelsOf, widthClass } from "../../picture-size.ts";
import type { Step } from "../repair.ts";
import { declarations } from "../style-attribute.ts";
import { addClasses, elementsOf } from "../tree.ts";

const alignments: ReadonlyMap<string, string> = new Map(
  Object.entries({
    left: "nhsuk-u-text-align-left",
    start: "nhsuk-u-text-align-left",
    right: "nhsuk-u-text-align-right",
    end: "nhsuk-u-text-align-right",
    center: "nhsuk-u-text-align-centre",
    middle: "nhsuk-u-text-align-centre",
  }),
);

/** What a declaration of an author's `style` means, as a class of NHS.UK frontend's or of our own (styles/_html.scss). */
const meanings: Readonly<Record<string, (value: string) => string | undefined>> = {
  border: (value) => (/\b(?:none|0)\b/.test(value) ? undefined : "app-html-border"),
  display: (value) => (value === "none" ? "nhsuk-u-display-none" : undefined),
  float: (value) => (value === "left" || value === "right" ? `nhsuk-u-float-${value}` : undefined),
  "font-weight": (value) =>
    /^(?:bold|bolder|[6-9]00)$/.test(value) ? "nhsuk-u-font-weight-bold" : undefined,
  margin: (value) => (/\bauto\b/.test(value) ? "app-html-centre" : undefined),
  "text-align": (value) => alignments.get(value),
  "white-space": (value) => (value === "nowrap" ? "nhsuk-u-nowrap" : undefined),
  width: widthClass,
};

/** `style` attributes, which the site's policy forbids, and presentational ones become classes where they mean something. */
export const styleAttributes: Step = (tree) => {
  for (const part of elementsOf(tree)) {
    for (const [name, value] of declarations(part.properties.style)) {
      const said = value.toLowerCase().replace("!important", "").trim();
      const className = Object.hasOwn(meanings, name) ? meanings[name]?.(said) : undefined;
      if (className !== undefined) addClasses(part, className);
      const side = part.tagName === "img" && /^(?:max-)?(width|height)$/.exec(name)?.[1];
      const pixels = side ? pixelsOf(said) : undefined;
      if (side && pixels !== undefined) part.properties[side] ??= pixels;
    }
    delete part.properties.style;
    if (!isDrawing(part)) presentational(part);
  }
};

/** Parts of a drawing, whose width is no matter of style. */
function isDrawing({ tagName }: Element): boolean {
  return /^(?:svg|rect|image|use|pattern|mask|filter)$/.test(tagName);
}

/** Attributes that HTML 4 had for what style sheets do now. */
function presentational(part: Element): void {
  const { align, width, border } = part.properties;
  if (typeof align === "string") {
    const side = align.toLowerCase();
    const floats =
      (part.tagName === "img" || part.tagName === "table") && (side === "left" || side === "right");
    const className = floats ? `nhsuk-u-float-${side}` : alignments.get(side);
    if (className !== undefined) addClasses(part, className);
  }
  if (typeof width === "string" && width.endsWith("%")) {
    const className = widthClass(width);
    if (className !== undefined) addClasses(part, className);
  }
  if (part.tagName === "img" && border !== undefined && String(border) !== "0")
    addClasses(part, "app-html-border");
  if (part.tagName !== "img" && part.tagName !== "video") {
    delete part.properties.width;
    delete part.properties.height;
  }
  for (const name of ["align", "border"]) delete part.properties[name];
}
