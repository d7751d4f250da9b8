import { attributes, classNames } from "../html.ts";
import { needsAddress } from "./address.ts";
import type { Directive } from "./directive.ts";

const variants = new Set(["brand", "login", "reverse", "secondary", "secondary-solid", "warning"]);

/** Button, as a link: https://service-manual.nhs.uk/design-system/components/buttons */
export const button: Directive = {
  name: "button",
  example: "::button[Join us](/get-involved/)",
  linksTitle: true,
  render(use) {
    const link = needsAddress(use);
    if (link === undefined) return `<p>${use.titleHtml}</p>\n${use.render()}`;
    const variant = use.attributes.variant ?? "";
    const open = attributes({
      class: classNames(
        "nhsuk-button",
        variants.has(variant) && `nhsuk-button--${variant}`,
        use.attributes.small === "true" && "nhsuk-button--small",
        ...use.classes,
      ),
      id: use.id,
      "data-module": "nhsuk-button",
      ...link,
      role: "button",
      draggable: "false",
    });
    return `<a${open}>${use.titleHtml}</a>\n${use.render()}`;
  },
};
