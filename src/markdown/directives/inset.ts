import { attributes, classNames, escapeHtml } from "../html.ts";
import type { Directive } from "./directive.ts";

/** Inset text: https://service-manual.nhs.uk/design-system/components/inset-text */
export const inset: Directive = {
  name: "inset",
  example: ":::inset",
  render(use) {
    const label = use.attributes.label ?? "Information";
    const title = use.titleHtml === "" ? "" : `<p><strong>${use.titleHtml}</strong></p>\n`;
    return (
      `<div${attributes({ class: classNames("nhsuk-inset-text", ...use.classes), id: use.id })}>\n` +
      `<span class="nhsuk-u-visually-hidden">${escapeHtml(label)}: </span>\n` +
      `${title}${use.render()}</div>\n`
    );
  },
};
