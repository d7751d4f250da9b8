import type { Element, Root } from "hast";
import type { Step } from "../repair.ts";
import {
  addClasses,
  classesOf,
  element,
  elementsOf,
  hasClass,
  isComponent,
  isElement,
  removeClasses,
  replaceElements,
  setClasses,
  text,
} from "../tree.ts";

/** Tables get version 10's classes and scopes, and a container of its own that scrolls in a narrow window. */
export const tables: Step = (tree, repair) => {
  for (const table of elementsOf(tree, (found) => isElement(found, "table"))) {
    repair.features.add("table");
    dress(table);
  }
  replaceElements(tree, (old) => {
    const isContainer = isComponent(old, "nhsuk-table-container", "nhsuk-table-responsive");
    return isContainer ? old.children : undefined;
  });
  const names = regionNames(tree);
  replaceElements(tree, (old, ancestors) => {
    if (!isElement(old, "table") || hasClass(old, "nhsuk-table--responsive")) return undefined;
    const isInside = ancestors.some((found) => hasClass(found, "nhsuk-scroll") || isElement(found, "table"));
    return isInside ? undefined : [scroll(old, names)];
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
    if (isElement(part, "thead", "tbody")) scopeHeaders(part);
  }
}

function scopeHeaders(rows: Element): void {
  for (const row of elementsOf(rows, (part) => isElement(part, "tr"))) {
    const cells = row.children.filter((part): part is Element => isElement(part, "th", "td"));
    // A row that holds nothing but header cells heads its columns.
    const scope = isElement(rows, "thead") || cells.every((cell) => isElement(cell, "th")) ? "col" : "row";
    for (const cell of cells) if (isElement(cell, "th")) cell.properties.scope ??= scope;
  }
}

function regionNames(tree: Root): Set<string> {
  return new Set(
    elementsOf(tree).map(({ properties }) => String(properties.ariaLabel ?? properties.id ?? "")),
  );
}

/** nhsuk-frontend 10's container, with a name, since a keyboard can reach what scrolls. */
function scroll(table: Element, names: Set<string>): Element {
  const [caption] = elementsOf(table, (part) => isElement(part, "caption"));
  const name = unused(names, caption ? "table-caption" : "Table");
  if (caption) caption.properties.id ??= name;
  const label = caption ? { ariaLabelledBy: String(caption.properties.id) } : { ariaLabel: name };
  const properties = { className: "nhsuk-scroll__content", role: "region", ...label, tabIndex: 0 };
  const content = element("div", properties, [table]);
  return element("div", { className: "nhsuk-scroll", dataModule: "nhsuk-scroll" }, [
    text("\n"),
    content,
    text("\n"),
  ]);
}

function unused(names: Set<string>, base: string): string {
  let name = base;
  // The set grows by one a table: its size is a number that is free, or nearly.
  for (let number = names.size; names.has(name); number += 1) name = `${base}-${number}`;
  names.add(name);
  return name;
}
