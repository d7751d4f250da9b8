import type { Element } from "hast";
import { icon } from "../nhsuk-icons.ts";
import type { Step } from "../repair.ts";
import {
  addClasses,
  element,
  elementsOf,
  findClass,
  hasClass,
  isBlank,
  isComponent,
  isElement,
  takeOut,
  text,
  trimmed,
} from "../tree.ts";

/** Cards of versions 4 to 9: what a class of the content said, a class of the card says now. */
export const cards: Step = (tree) => {
  for (const card of elementsOf(tree, (found) => isComponent(found, "nhsuk-card"))) {
    for (const variant of ["feature", "primary", "secondary"]) {
      if (card.children.some((child) => hasClass(child, `nhsuk-card__content--${variant}`))) {
        addClasses(card, `nhsuk-card--${variant}`);
      }
    }
    if (!hasClass(card, "nhsuk-card--care")) wrapContent(card);
    if (hasClass(card, "nhsuk-card--primary")) drawChevron(card);
  }
};

const ownParts = ["nhsuk-card__content", "nhsuk-card__heading-container", "nhsuk-card__img", "nhsuk-image"];

/** What stands in a card without its content's element is put into one. */
function wrapContent(card: Element): void {
  const isOwn = (child: Element["children"][number]): boolean =>
    isBlank(child) || hasClass(child, ...ownParts) || isPicture(child);
  if (card.children.every(isOwn) || card.children.some((child) => hasClass(child, "nhsuk-card__content")))
    return;
  const loose = card.children.filter((child) => !isOwn(child) || (child.type === "text" && !isBlank(child)));
  const pictures = card.children.filter((child) => !isBlank(child) && isOwn(child));
  const content = element("div", { className: "nhsuk-card__content" }, [
    text("\n"),
    ...trimmed(loose),
    text("\n"),
  ]);
  card.children = [...pictures.flatMap((child) => [text("\n"), child]), text("\n"), content, text("\n")];
}

function isPicture(node: unknown): boolean {
  return isElement(node, "img", "picture", "figure");
}

function drawChevron(card: Element): void {
  const content = findClass(card, "nhsuk-card__content");
  if (!content) return;
  takeOut(content, (child) => child.tagName === "svg");
  content.children = [
    text("\n"),
    ...trimmed(content.children),
    text("\n"),
    icon("chevron-right-circle"),
    text("\n"),
  ];
}
