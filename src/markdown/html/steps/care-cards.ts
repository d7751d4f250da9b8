import type { Element } from "hast";
import type { Step } from "../repair.ts";
import {
  classesOf,
  element,
  findClass,
  findHeading,
  hasClass,
  isComponent,
  replaceElements,
  takeOut,
  text,
  trimmed,
} from "../tree.ts";
import { cardHeading, idOf, layoutClasses } from "./card.ts";
import { hiddenPrefix } from "./hidden-prefix.ts";

const advice = {
  "non-urgent": "Non-urgent advice",
  urgent: "Urgent advice",
  emergency: "Immediate action required",
} as const;

/** Care cards of versions 2 to 9 become version 10's. */
export const careCards: Step = (tree) => {
  replaceElements(tree, (old) => {
    if (!isComponent(old, "nhsuk-care-card", "nhsuk-card--care")) return undefined;
    const kind = kindOf(old);
    const heading =
      findClass(old, "nhsuk-care-card__heading", "nhsuk-card--care__heading") ?? findHeading(old);
    if (!heading) return undefined;
    takeOut(old, (child) => child === heading || hasClass(child, ...arrows));
    hiddenPrefix(heading, advice[kind]);
    const content = findClass(old, "nhsuk-care-card__content", "nhsuk-card__content");
    if (content) takeOut(old, (child) => child === content);
    const title = element("div", { className: "nhsuk-card__heading-container" }, [
      text("\n"),
      cardHeading(heading),
      text("\n"),
      element("span", { className: "nhsuk-card--care__arrow", ariaHidden: "true" }),
      text("\n"),
    ]);
    const rest = trimmed([...(content?.children ?? []), ...leftOver(old)]);
    const body = element("div", { className: "nhsuk-card__content" }, [text("\n"), ...rest, text("\n")]);
    const className = ["nhsuk-card", "nhsuk-card--care", `nhsuk-card--care--${kind}`, ...layoutClasses(old)];
    const card = element("div", { className: className.join(" "), id: idOf(old) }, [
      text("\n"),
      title,
      text("\n"),
      body,
      text("\n"),
    ]);
    return [card];
  });
};

const arrows = ["nhsuk-care-card__arrow", "nhsuk-card--care__arrow"];
const titles = [
  "nhsuk-care-card__heading-container",
  "nhsuk-card--care__heading-container",
  "nhsuk-card__heading-container",
];

function kindOf(old: Element): keyof typeof advice {
  const classes = classesOf(old).join(" ");
  if (/--(?:immediate|emergency)\b/.test(classes)) return "emergency";
  return /--urgent\b/.test(classes) ? "urgent" : "non-urgent";
}

/** What an author put beside the content: it stays, without the container that held the heading. */
function leftOver(old: Element): Element["children"] {
  return old.children.flatMap((child) => (hasClass(child, ...titles) ? trimmed(child.children) : [child]));
}
