import type { Element } from "hast";
import type { Step } from "../repair.ts";
import { drawingTags } from "../tags.ts";
import {
  classesOf,
  element,
  elementsOf,
  isBlank,
  isElement,
  isHeading,
  type Parent,
  replaceElements,
  setClasses,
  text,
} from "../tree.ts";

const pressable = ["a", "audio", "button", "details", "video"];
const sections = ["section", "article", "aside", "nav", "header", "footer"];

/** Elements that stand only in certain others (https://html.spec.whatwg.org/#content-models) stand there, or are plain. */
export const contentModels: Step = (tree) => {
  replaceElements(tree, (old, ancestors) => {
    const parent = ancestors.at(-1);
    if (drawingTags.has(old.tagName) && !ancestors.some((found) => isElement(found, "svg")))
      return old.children;
    if (isElement(old, "summary") && !isElement(parent, "details")) return [element("p", {}, old.children)];
    if (isElement(old, "dt", "dd") && !isInDescriptions(ancestors)) return [plain(old)];
    if (isElement(old, "figcaption") && !isElement(parent, "figure")) return [plain(old)];
    // A link around another, or around what can be pressed, gives way.
    if (isElement(old, "a") && elementsOf(old, (part) => isElement(part, ...pressable)).length > 0)
      return old.children;
    if (isElement(old, "th")) headsNothing(old);
    if (isElement(old, "dl")) describe(old);
    if (isElement(old, "table")) {
      captionOnce(old);
      order(old);
    }
    return undefined;
  });
};

function plain(old: Element): Element {
  return { ...old, tagName: "div" };
}

function isInDescriptions(ancestors: readonly Parent[]): boolean {
  const [group, parent] = [ancestors.at(-2), ancestors.at(-1)];
  return isElement(parent, "dl") || (isElement(parent, "div") && isElement(group, "dl"));
}

/** A cell with headings of its own is no header. */
function headsNothing(cell: Element): void {
  if (!elementsOf(cell, (part) => isHeading(part) || isElement(part, ...sections)).length) return;
  cell.tagName = "td";
  delete cell.properties.scope;
  setClasses(
    cell,
    classesOf(cell).map((name) => name.replace("nhsuk-table__header", "nhsuk-table__cell")),
  );
}

/** A list of descriptions holds terms, descriptions and groups of them: what else it holds is a description. */
function describe(list: Element): void {
  const isTerm = (node: unknown): boolean => isElement(node, "dt", "dd");
  const asDescription = (node: Element["children"][number]): Element["children"][number] =>
    isBlank(node) || isTerm(node) ? node : element("dd", {}, [node]);
  list.children = list.children.map((child) => {
    if (!isElement(child, "div") || !child.children.some(isTerm)) return asDescription(child);
    child.children = child.children.map(asDescription);
    return child;
  });
}

/** A table has one caption: a second one's words stand in the first. */
function captionOnce(table: Element): void {
  const [first, ...others] = table.children.filter((child): child is Element => isElement(child, "caption"));
  if (!first || others.length === 0) return;
  first.children = [first, ...others].flatMap((caption) => [...caption.children, text(" ")]);
  table.children = table.children.filter((child) => !others.some((caption) => caption === child));
}

const tableParts = ["caption", "colgroup", "thead", "tbody", "tfoot"];

/** A table's head comes before its rows, and its foot after them. */
function order(table: Element): void {
  const place = (node: Element["children"][number]): number =>
    node.type === "element" && tableParts.includes(node.tagName) ? tableParts.indexOf(node.tagName) : 3;
  table.children = [...table.children].sort((a, b) => place(a) - place(b));
}
