import { attributes, classNames } from "../html.ts";
import { cardDescription } from "./description.ts";
import type { Directive } from "./directive.ts";
import { cardHeading } from "./heading.ts";

/** Warning callout: https://service-manual.nhs.uk/design-system/components/warning-callout */
export const warning: Directive = {
  name: "warning",
  example: ":::warning What to look out for",
  heading: true,
  render(use) {
    const html = use.titleHtml === "" ? "Important" : use.titleHtml;
    const saysSo = use.titleText === "" || /[Ii]mportant/.test(use.titleText);
    return (
      `<div${attributes({ class: classNames("nhsuk-card nhsuk-card--warning", ...use.classes), id: use.id })}>\n` +
      `<div class="nhsuk-card__content">\n` +
      cardHeading({ html, level: use.level, hiddenPrefix: saysSo ? undefined : "Important" }) +
      `${cardDescription(use)}</div>\n</div>\n`
    );
  },
};
