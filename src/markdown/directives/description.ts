import type { DirectiveUse } from "./directive.ts";

/** A body as a card shows it: a lone paragraph is the card's description, anything else stands as it is. */
export function cardDescription(use: DirectiveUse): string {
  const [first] = use.body;
  if (use.body.length === 3 && first?.type === "paragraph_open" && !first.hidden) {
    first.attrJoin("class", "nhsuk-card__description");
  }
  return use.render();
}
