import { attributes, classNames } from "../html.ts";
import { needsAddress } from "./address.ts";
import type { Directive } from "./directive.ts";
import { icon } from "./icons.ts";

/** Action link: https://service-manual.nhs.uk/design-system/components/action-link */
export const actionLink: Directive = {
  name: "action-link",
  example: "::action-link[Join us on Slack](/get-involved/)",
  linksTitle: true,
  render(use) {
    const link = needsAddress(use);
    if (link === undefined) return `<p>${use.titleHtml}</p>\n${use.render()}`;
    const open = attributes({ class: classNames("nhsuk-action-link", ...use.classes), id: use.id, ...link });
    return (
      `<a${open}>\n${icon("arrow-right-circle")}\n` +
      `<span class="nhsuk-action-link__text">${use.titleHtml}</span>\n</a>\n${use.render()}`
    );
  },
};
