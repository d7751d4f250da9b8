import type { Element } from "hast";
import type { Step } from "../repair.ts";
import {
  addClasses,
  element,
  findClass,
  hasClass,
  isElement,
  replaceElements,
  text,
  trimmed,
} from "../tree.ts";

/** `<details>` as version 10 writes it; a `<summary>` on its own is a paragraph. */
export const details: Step = (tree) => {
  replaceElements(tree, (old, ancestors) => {
    if (isElement(old, "summary") && !isElement(ancestors.at(-1), "details")) {
      return [element("p", {}, old.children)];
    }
    if (isElement(old, "details")) rebuild(old);
    return undefined;
  });
};

function rebuild(old: Element): void {
  const summary = old.children.find((child): child is Element => isElement(child, "summary"));
  const words = findClass(old, "nhsuk-details__summary-text")?.children ?? summary?.children ?? [];
  const label = trimmed(words).length > 0 ? trimmed(words) : [text("Details")];
  const rest = old.children.filter((child) => child !== summary).map(asParagraph);
  const [only, ...others] = trimmed(rest);
  const content =
    others.length === 0 && hasClass(only, "nhsuk-details__text") ? trimmed(only.children) : trimmed(rest);
  addClasses(old, "nhsuk-details");
  delete old.properties.role;
  old.children = [
    text("\n"),
    element("summary", { className: "nhsuk-details__summary" }, [
      element("span", { className: "nhsuk-details__summary-text" }, label),
    ]),
    text("\n"),
    element("div", { className: "nhsuk-details__text" }, [text("\n"), ...content, text("\n")]),
    text("\n"),
  ];
}

/** A second summary is a paragraph. */
function asParagraph(child: Element["children"][number]): Element["children"][number] {
  return isElement(child, "summary") ? element("p", {}, child.children) : child;
}
