import { attributes, classNames } from "../html.ts";
import type { Directive, DirectiveUse } from "./directive.ts";

/** Details: https://service-manual.nhs.uk/design-system/components/details */
export const details: Directive = {
  name: "details",
  example: ":::details What a reader can open",
  render: (use) => renderDetails(use, "nhsuk-details"),
};

/** Expander: https://service-manual.nhs.uk/design-system/components/expander */
export const expander: Directive = {
  name: "expander",
  example: ":::expander What a reader can open",
  render: (use) => renderDetails(use, "nhsuk-details nhsuk-expander"),
};

function renderDetails(use: DirectiveUse, className: string): string {
  if (use.titleHtml === "") {
    use.complain({
      rule: "directive-use",
      message: `“:::${use.name}” has no words to click on.`,
      remedy: `Write them after the name: “:::${use.name} How to find your NHS number”.`,
    });
  }
  const open = attributes({
    class: classNames(className, ...use.classes),
    id: use.id,
    open: use.attributes.open === "true",
  });
  return (
    `<details${open}>\n<summary class="nhsuk-details__summary">` +
    `<span class="nhsuk-details__summary-text">${use.titleHtml || "More"}</span></summary>\n` +
    `<div class="nhsuk-details__text">\n${use.render()}</div>\n</details>\n`
  );
}
