import type { Element } from "hast";
import type { Step } from "../repair.ts";
import { declarations, urlOf } from "../style-attribute.ts";
import {
  addClasses,
  classesOf,
  contents,
  element,
  elementsOf,
  hasClass,
  isComponent,
  isElement,
  isHeading,
  type Node,
  type Parent,
  takeOut,
  text,
  trimmed,
} from "../tree.ts";
import { idOf } from "./card.ts";

const heroClasses = [
  "nhsuk-hero",
  "nhsuk-hero--image",
  "nhsuk-hero__overlay",
  "nhsuk-hero__wrapper",
  "nhsuk-hero-content",
  "nhsuk-hero__content",
];
const furniture = ["nhsuk-hero__arrow", "nhsuk-hero__overlay"];
const wrappers = [
  "nhsuk-hero__wrapper",
  "nhsuk-hero-content",
  "nhsuk-hero__content",
  "nhsuk-hero__overlay",
  "nhsuk-width-container",
  "nhsuk-width-container-fluid",
  "nhsuk-grid-row",
  "nhsuk-hero--border",
];

/**
 * Heroes of versions 2 to 9 become version 10's. A picture that was a background in a `style` attribute,
 * which the site's policy forbids, becomes an `<img>` behind the words.
 */
export const heroes: Step = (tree) => {
  rebuildOutermost(tree);
};

function rebuildOutermost(parent: Parent): void {
  parent.children = parent.children.map((child) => {
    if (!isElement(child)) return child;
    if (isComponent(child, ...heroClasses)) return rebuild(child);
    rebuildOutermost(child);
    return child;
  }) as Element["children"];
}

function rebuild(old: Element): Element {
  const src = pictureOf(old);
  const reuse = isCurrent(old) && src === undefined;
  if (reuse) return old;
  takeOut(old, (child) => hasClass(child, ...furniture) && child.children.length === 0);
  const words = contents(flatten(old.children));
  for (const child of words) dress(child);
  const arrow = element("span", { className: "nhsuk-hero__arrow", ariaHidden: "true" });
  const hasWords = trimmed(words).length > 0;
  const inner = [
    text("\n"),
    ...(src === undefined ? [] : [arrow, text("\n")]),
    ...trimmed(words),
    text("\n"),
  ];
  const content = element("div", { className: "nhsuk-hero__content" }, inner);
  const column = element("div", { className: "nhsuk-grid-column-two-thirds" }, [content]);
  const row = element("div", { className: "nhsuk-grid-row" }, [column]);
  const container = element("div", { className: "nhsuk-width-container" }, [row]);
  const parts: Node[] = hasWords ? [container] : [];
  const modifiers = classesOf(old).filter((name) => /^nhsuk-u-/.test(name));
  if (src === undefined) modifiers.unshift("nhsuk-hero--border");
  else {
    const picture = element("img", { className: "app-hero__image", src, alt: "" });
    parts.unshift(picture);
    parts.push(element("div", { className: "nhsuk-hero__overlay" }));
    modifiers.unshift("nhsuk-hero--image", hasWords ? "nhsuk-hero--image-description" : "");
  }
  const className = ["nhsuk-hero", ...modifiers].join(" ");
  return element("section", { className, id: idOf(old) }, [
    text("\n"),
    ...parts.flatMap((part) => [part, text("\n")]),
  ]);
}

/** Whether a hero is version 10's own already. */
function isCurrent(old: Element): boolean {
  const has = (name: string): boolean => elementsOf(old, (child) => hasClass(child, name)).length > 0;
  return (
    hasClass(old, "nhsuk-hero") &&
    has("nhsuk-hero__content") &&
    !has("nhsuk-hero-content") &&
    !has("nhsuk-hero__wrapper")
  );
}

function pictureOf(old: Element): string | undefined {
  for (const part of [old, ...elementsOf(old)]) {
    for (const [name, value] of declarations(part.properties.style)) {
      const url = name === "background-image" || name === "background" ? urlOf(value) : undefined;
      if (url !== undefined) return url;
    }
  }
  return undefined;
}

/** The words and what else a hero holds, out of the elements that laid them out. */
function flatten(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    const isColumn = classesOf(node).some((name) => name.startsWith("nhsuk-grid-column-"));
    return isColumn || hasClass(node, ...wrappers) ? flatten(node.children) : [node];
  });
}

function dress(node: Node): void {
  if (isHeading(node)) {
    if (!classesOf(node).some((name) => name.startsWith("nhsuk-heading-")))
      addClasses(node, "nhsuk-heading-xl");
    addClasses(node, "nhsuk-hero__heading");
  } else if (isElement(node, "p") && classesOf(node).length === 0) addClasses(node, "nhsuk-body-l");
}
