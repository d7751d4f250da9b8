import { attributes, classNames } from "../html.ts";
import { cardDescription } from "./description.ts";
import type { Directive } from "./directive.ts";
import { cardHeading } from "./heading.ts";
import { icon } from "./icons.ts";

const variants = new Set(["feature", "primary", "secondary"]);

/** Card: https://service-manual.nhs.uk/design-system/components/card */
export const card: Directive = {
  name: "card",
  example: ":::card The card’s title {href=/get-involved/}",
  heading: true,
  linksTitle: true,
  render(use) {
    const { href, image, alt = "", variant = "" } = use.attributes;
    if (href !== undefined && use.titleHtml === "") {
      use.complain({
        rule: "directive-use",
        message: "A card that is a link needs a title.",
        remedy: "Write it after the name: “:::card Get involved {href=/get-involved/}”.",
      });
    }
    // A feature card's heading is a label and no link (nhsuk-frontend, card/template.njk).
    const address = href === undefined || variant === "feature" ? undefined : use.link(href);
    const open = attributes({
      class: classNames(
        "nhsuk-card",
        address !== undefined && "nhsuk-card--clickable",
        variants.has(variant) && `nhsuk-card--${variant}`,
        ...use.classes,
      ),
      id: use.id,
    });
    const picture = image === undefined ? "" : `${use.image(image, alt, "nhsuk-card__img")}\n`;
    return (
      `<div${open}>\n${picture}<div class="nhsuk-card__content">\n` +
      cardHeading({
        html: use.titleHtml,
        level: use.level,
        link: address,
        classes: address === undefined || variant === "primary" ? undefined : "nhsuk-heading-m",
      }) +
      cardDescription(use) +
      `${variant === "primary" ? `${icon("chevron-right-circle")}\n` : ""}</div>\n</div>\n`
    );
  },
};
