import type { Element } from "hast";
import { icon, iconName } from "../nhsuk-icons.ts";
import type { Step } from "../repair.ts";
import {
  addClasses,
  classesOf,
  elementsOf,
  hasClass,
  isElement,
  removeClasses,
  takeOut,
  text,
  trimmed,
} from "../tree.ts";

/** Lists with a tick or a cross before each item, inside a do and don't list or alone, as version 10 draws them. */
export const markedLists: Step = (tree) => {
  for (const list of elementsOf(tree, (found) => isElement(found, "ul", "ol"))) {
    const items = list.children.filter((child): child is Element => isElement(child, "li"));
    const marks = items.map((item) => markOf(item) ?? markOfList(list));
    if (!marks.some(Boolean)) continue;
    items.forEach((item, at) => {
      const mark = marks[at];
      if (mark) draw(item, mark);
    });
    removeClasses(list, "nhsuk-list--tick", "nhsuk-list--cross", "nhsuk-list--bullet", "nhsuk-list--number");
    addClasses(
      list,
      "nhsuk-list",
      ...["tick", "cross"].filter((mark) => marks.includes(mark)).map((mark) => `nhsuk-list--${mark}`),
    );
    list.properties.role = "list";
  }
};

function markOfList(list: Element): string | undefined {
  if (hasClass(list, "nhsuk-list--tick")) return "tick";
  return hasClass(list, "nhsuk-list--cross") ? "cross" : undefined;
}

function markOf(item: Element): string | undefined {
  const drawn = item.children.find((child) => isElement(child, "svg"));
  const name = isElement(drawn) ? iconName(classesOf(drawn)) : undefined;
  return name === "tick" || name === "cross" ? name : undefined;
}

function draw(item: Element, mark: string): void {
  takeOut(item, (child) => child.tagName === "svg" && iconName(classesOf(child)) === mark);
  item.children = [text("\n"), icon(mark), text("\n"), ...trimmed(item.children), text("\n")];
}
