import type { Step } from "../repair.ts";
import {
  findClass,
  findHeading,
  hasClass,
  isComponent,
  isHeading,
  replaceElements,
  takeOut,
} from "../tree.ts";
import { idOf, layoutClasses, makeCard } from "./card.ts";

/**
 * The plain panels and the promos of versions 2 to 4 become cards. Version 10's own panel, the green one
 * that confirms, has another inside and stays.
 */
export const panels: Step = (tree) => {
  replaceElements(tree, (old) => {
    if (isComponent(old, "nhsuk-panel") && !isCurrentPanel(old)) {
      const first = old.children.find((child) => child.type === "element");
      const heading = isHeading(first) ? first : undefined;
      const content = old.children.filter((child) => child !== heading);
      return [makeCard({ heading, content, id: idOf(old), classes: layoutClasses(old) })];
    }
    return isComponent(old, "nhsuk-promo") ? [promo(old)] : undefined;
  });
};

type Old = Parameters<typeof idOf>[0];

function isCurrentPanel(old: Old): boolean {
  if (hasClass(old, "nhsuk-panel--interruption")) return true;
  return findClass(old, "nhsuk-panel__title", "nhsuk-panel__heading", "nhsuk-panel__body") !== undefined;
}

/** A promo was one link around everything; a clickable card has the link in its heading. */
function promo(old: Old): Old {
  const link = findClass(old, "nhsuk-promo__link-wrapper");
  const [image] = takeOut(old, (child) => hasClass(child, "nhsuk-promo__img"));
  if (image) image.properties.className = ["nhsuk-card__img"];
  const heading = findHeading(old);
  if (heading) takeOut(old, (child) => child === heading);
  const content = findClass(old, "nhsuk-promo__content") ?? link ?? old;
  const anchor = link
    ? { ...link, properties: { ...link.properties, className: ["nhsuk-card__link"] } }
    : undefined;
  if (heading && anchor) {
    anchor.children = heading.children;
    heading.children = [anchor];
  }
  const classes = anchor ? ["nhsuk-card--clickable", ...layoutClasses(old)] : layoutClasses(old);
  return makeCard({ heading, content: content.children, image, id: idOf(old), classes });
}
