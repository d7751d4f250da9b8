import type { Token } from "markdown-it";
import { attributes, classNames } from "../html.ts";
import { directiveName } from "./data.ts";
import type { Directive } from "./directive.ts";

const columns = new Map([
  ["1", "nhsuk-grid-column-full"],
  ["2", "nhsuk-grid-column-one-half"],
  ["3", "nhsuk-grid-column-one-third"],
  ["4", "nhsuk-grid-column-one-quarter"],
]);

/** Card group: https://service-manual.nhs.uk/design-system/components/card#card-group */
export const cards: Directive = {
  name: "cards",
  example: "::::cards {columns=2}",
  render(use) {
    const column = columns.get(use.attributes.columns ?? "2") ?? "nhsuk-grid-column-one-half";
    const list = attributes({
      class: classNames("nhsuk-grid-row nhsuk-card-group", ...use.classes),
      id: use.id,
    });
    let html = use.titleHtml === "" ? "" : `<p><strong>${use.titleHtml}</strong></p>\n`;
    let found = false;
    let inList = false;
    let other: Token[] = [];
    for (const token of use.body) {
      if (directiveName(token) !== "card") {
        other.push(token);
        continue;
      }
      found = true;
      if (other.length > 0) {
        html += `${inList ? "</ul>\n" : ""}${use.render(other)}`;
        inList = false;
        other = [];
      }
      if (!inList) html += `<ul${list}>\n`;
      inList = true;
      html += `<li class="${column} nhsuk-card-group__item">\n${use.render([token])}</li>\n`;
    }
    if (!found) {
      use.complain({
        rule: "directive-use",
        message: "“:::cards” holds no cards.",
        remedy: "Put a “:::card Title” and its “:::” between “::::cards” and “::::” for each card.",
      });
    }
    return `${html}${inList ? "</ul>\n" : ""}${use.render(other)}`;
  },
};
