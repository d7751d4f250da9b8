import type { Element, Root } from "hast";
import type { Step } from "../repair.ts";
import {
  addClasses,
  element,
  elementsOf,
  findHeading,
  hasClass,
  isElement,
  isHeading,
  removeClasses,
  text,
  wordsOf,
} from "../tree.ts";

/**
 * Tabs are as NHS.UK frontend shows them without its script, which the site does not have: a list of links, and
 * every panel under it. What else waits for a script to be shown is shown as well.
 */
export const tabs: Step = (tree) => {
  for (const part of elementsOf(tree, (found) => hasClass(found, ...hidden))) removeClasses(part, ...hidden);
  const all = elementsOf(tree, (found) => hasClass(found, "nhsuk-tabs"));
  if (all.length > 0) nameAll(tree, new Set(all));
  for (const tab of all) delete tab.properties.dataModule;
};

const hidden = [
  "nhsuk-tabs__panel--hidden",
  "nhsuk-tabs__list-item--selected",
  "nhsuk-checkboxes__conditional--hidden",
  "nhsuk-radios__conditional--hidden",
];

/** A panel without a heading takes its tab's words for one: of the level of those before, or below what heads the tabs. */
function nameAll(tree: Root, all: ReadonlySet<Element>): void {
  const names = new Map<string, string>();
  for (const link of elementsOf(tree, (found) => isElement(found, "a") && hasClass(found, "nhsuk-tabs__tab")))
    names.set(String(link.properties.href ?? ""), wordsOf(link));
  let above = 1;
  let level = 2;
  for (const part of elementsOf(tree)) {
    if (hasClass(part, "nhsuk-tabs__title", "nhsuk-tabs__heading")) addClasses(part, "nhsuk-tabs__heading");
    if (isHeading(part)) above = levelOf(part);
    const isTitle = isHeading(part) && hasClass(part, "nhsuk-tabs__heading");
    if (all.has(part) || isTitle) level = Math.min(above + 1, 6);
    if (!hasClass(part, "nhsuk-tabs__panel")) continue;
    const own = findHeading(part);
    const name = names.get(`#${String(part.properties.id ?? "")}`) ?? "";
    if (own) level = levelOf(own);
    else if (name !== "") part.children.unshift(element(`h${level}`, {}, [text(name)]));
  }
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}
