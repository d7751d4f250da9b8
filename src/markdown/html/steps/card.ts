import type { Element } from "hast";
import { classesOf, element, isHeading, type Node, setClasses, text, trimmed } from "../tree.ts";

export interface CardParts {
  readonly variant?: "feature" | "warning" | "primary" | "secondary";
  /** The heading, or what stood for one. */
  readonly heading?: Element | undefined;
  readonly content: readonly Node[];
  readonly image?: Element | undefined;
  readonly id?: string | undefined;
  /** Further classes of the card itself. */
  readonly classes?: readonly string[];
}

/** A card as version 10's template writes it. A heading in a label needs words: without them the card is plain. */
export function makeCard({ variant, heading, content, image, id, classes = [] }: CardParts): Element {
  const plain = variant === undefined || ((variant === "feature" || variant === "warning") && !heading);
  const className = ["nhsuk-card", plain ? "" : `nhsuk-card--${variant}`, ...classes].join(" ");
  const inner = heading ? [cardHeading(heading), text("\n"), ...trimmed(content)] : trimmed(content);
  const body = element("div", { className: "nhsuk-card__content" }, [text("\n"), ...inner, text("\n")]);
  const parts = image ? [text("\n"), image, text("\n"), body, text("\n")] : [text("\n"), body, text("\n")];
  return element("div", { className, id }, parts);
}

/** What an older component used as its label, as a card's heading: what was no heading becomes one. */
export function cardHeading(label: Element): Element {
  const kept = classesOf(label).filter((name) => /^nhsuk-(?:heading-|u-)/.test(name));
  const heading = isHeading(label) ? label : element("h3", {}, label.children);
  if (heading !== label && label.properties.id !== undefined) heading.properties.id = label.properties.id;
  heading.children = trimmed(heading.children);
  setClasses(heading, ["nhsuk-card__heading", ...kept]);
  return heading;
}

/** The id that an older component had. */
export function idOf(old: Element): string | undefined {
  return typeof old.properties.id === "string" ? old.properties.id : undefined;
}

/** Classes that lay an element out and that any component may have beside its own. */
export function layoutClasses(old: Element): readonly string[] {
  return classesOf(old).filter((name) => /^(?:nhsuk-u-|nhsuk-grid-column-|app-)/.test(name));
}
