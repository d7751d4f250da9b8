import type { Element } from "hast";
import type { Step } from "../repair.ts";
import {
  addClasses,
  classesOf,
  element,
  elementsOf,
  hasClass,
  isElement,
  removeClasses,
  replaceElements,
  setClasses,
  text,
} from "../tree.ts";

/** Tables get version 10's classes and scopes; older containers that scroll become its own. */
export const tables: Step = (tree, repair) => {
  for (const table of elementsOf(tree, (found) => isElement(found, "table"))) {
    repair.features.add("table");
    dress(table);
  }
  let captions = 0;
  replaceElements(tree, (old) => {
    const isResponsive = hasClass(old, "nhsuk-table-responsive") && !isElement(old, "table");
    if (!isResponsive && !hasClass(old, "nhsuk-table-container")) return undefined;
    const [caption] = elementsOf(old, (child) => isElement(child, "caption"));
    captions += 1;
    if (caption) caption.properties.id ??= `table-caption-${captions}`;
    const name = caption?.properties.id;
    const region = caption ? { role: "region", ariaLabelledBy: String(name) } : {};
    const content = element("div", { className: "nhsuk-scroll__content", ...region }, old.children);
    return [
      element("div", { className: "nhsuk-scroll", dataModule: "nhsuk-scroll" }, [
        text("\n"),
        content,
        text("\n"),
      ]),
    ];
  });
};

const partClasses: Readonly<Record<string, string>> = {
  caption: "nhsuk-table__caption",
  thead: "nhsuk-table__head",
  tbody: "nhsuk-table__body",
  tr: "nhsuk-table__row",
  th: "nhsuk-table__header",
  td: "nhsuk-table__cell",
};

function dress(table: Element): void {
  const isResponsive = hasClass(table, "nhsuk-table-responsive");
  removeClasses(table, "nhsuk-table-responsive");
  setClasses(table, ["nhsuk-table", isResponsive ? "nhsuk-table--responsive" : "", ...classesOf(table)]);
  for (const part of elementsOf(table)) {
    const className = partClasses[part.tagName];
    if (className !== undefined) addClasses(part, className);
  }
  for (const head of elementsOf(table, (part) => isElement(part, "thead"))) {
    for (const cell of elementsOf(head, (part) => isElement(part, "th"))) cell.properties.scope ??= "col";
  }
  for (const body of elementsOf(table, (part) => isElement(part, "tbody"))) {
    for (const cell of elementsOf(body, (part) => isElement(part, "th")))
      cell.properties.scope ??= scopeIn(body, cell);
  }
}

/** A row that holds nothing but header cells heads its columns. */
function scopeIn(body: Element, cell: Element): "row" | "col" {
  const row = elementsOf(body, (part) => isElement(part, "tr") && part.children.includes(cell))[0];
  return row && !row.children.some((part) => isElement(part, "td")) ? "col" : "row";
}
