import type { Step } from "../repair.ts";
import { addClasses, elementsOf } from "../tree.ts";

/** Elements that HTML no longer has, and what says the same. */
const renamed: Readonly<Record<string, readonly [tagName: string, className?: string]>> = {
  acronym: ["abbr"],
  big: ["span"],
  center: ["div", "nhsuk-u-text-align-centre"],
  dir: ["ul"],
  font: ["span"],
  listing: ["pre"],
  nobr: ["span", "nhsuk-u-nowrap"],
  strike: ["s"],
  tt: ["code"],
};

/** Elements of older HTML become today's. */
export const oldElements: Step = (tree) => {
  for (const part of elementsOf(tree)) {
    if (!Object.hasOwn(renamed, part.tagName)) continue;
    const [tagName = part.tagName, className] = renamed[part.tagName] ?? [];
    part.tagName = tagName;
    if (className !== undefined) addClasses(part, className);
  }
};
