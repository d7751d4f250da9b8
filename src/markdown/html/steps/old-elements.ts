import { plainText } from "../../text.ts";
import type { Step } from "../repair.ts";
import { addClasses, element, isElement, replaceElements, text, wordsOf } from "../tree.ts";

/** Elements that HTML no longer has, and what says the same. */
const renamed: Readonly<Record<string, readonly [tagName: string, className?: string]>> = {
  acronym: ["abbr"],
  big: ["span"],
  center: ["div", "nhsuk-u-text-align-centre"],
  dir: ["ul"],
  font: ["span"],
  listing: ["pre"],
  menu: ["ul"],
  nobr: ["span", "nhsuk-u-nowrap"],
  strike: ["s"],
  tt: ["code"],
};

/** Elements of older HTML become today's; those that hold mere text, such as a form's, leave it as text. */
export const oldElements: Step = (tree) => {
  replaceElements(tree, (old, ancestors) => {
    const inDrawing = ancestors.some((ancestor) => isElement(ancestor, "svg"));
    // The parser gives what older browsers were to show as text, tags and all.
    if (isElement(old, "noembed", "noframes"))
      return [text(" "), element("span", {}, [text(plainText(wordsOf(old)))]), text(" ")];
    if (isElement(old, "xmp", "textarea", "title") && !inDrawing) {
      return [text(" "), element("span", {}, old.children), text(" ")];
    }
    if (Object.hasOwn(renamed, old.tagName)) {
      const [tagName = old.tagName, className] = renamed[old.tagName] ?? [];
      old.tagName = tagName;
      if (className !== undefined) addClasses(old, className);
    }
    return undefined;
  });
};
