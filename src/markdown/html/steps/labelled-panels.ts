import type { Step } from "../repair.ts";
import { findHeading, hasClass, isComponent, replaceElements, takeOut, wordsOf } from "../tree.ts";
import { idOf, layoutClasses, makeCard } from "./card.ts";
import { hiddenPrefix } from "./hidden-prefix.ts";

/** Components of versions 2 to 9 that were a panel with a label: the class, its label's class, the card they are now. */
const panels = [
  { panel: "nhsuk-do-dont-list", label: "nhsuk-do-dont-list__label", variant: "feature" },
  { panel: "nhsuk-warning-callout", label: "nhsuk-warning-callout__label", variant: "warning" },
  { panel: "nhsuk-panel-with-label", label: "nhsuk-panel-with-label__label", variant: "feature" },
  { panel: "nhsuk-table__panel-with-heading-tab", label: "nhsuk-table__heading-tab", variant: "feature" },
  { panel: "nhsuk-list-panel", label: "nhsuk-list-panel__label", variant: "feature" },
] as const;

/** Do and don't lists, warning callouts, list panels, table panels and panels with a label become cards. */
export const labelledPanels: Step = (tree) => {
  replaceElements(tree, (old) => {
    const kind = panels.find(({ panel }) => isComponent(old, panel));
    if (!kind) return undefined;
    const [label] = takeOut(old, (child) => hasClass(child, kind.label));
    const found = label ?? findHeading(old);
    if (!label && found) takeOut(old, (child) => child === found);
    if (found && kind.variant === "warning" && !/important/i.test(wordsOf(found)))
      hiddenPrefix(found, "Important");
    const { variant } = kind;
    return [
      makeCard({
        variant,
        heading: found,
        content: old.children,
        id: idOf(old),
        classes: layoutClasses(old),
      }),
    ];
  });
};
