import { captionTable } from "../rules/tables.ts";
import type { Directive } from "./directive.ts";

/** A table with a caption: https://service-manual.nhs.uk/design-system/components/table */
export const table: Directive = {
  name: "table",
  example: ":::table The caption",
  render(use) {
    const found = use.body.find((token) => token.type === "table_open");
    if (found === undefined) {
      use.complain({
        rule: "directive-use",
        message: "“:::table” holds no table.",
        remedy: "Put a Markdown table between “:::table The caption” and “:::”.",
      });
      return `${use.titleHtml === "" ? "" : `<p>${use.titleHtml}</p>\n`}${use.render()}`;
    }
    captionTable(use.body.slice(use.body.indexOf(found)), {
      captionHtml: use.titleHtml,
      rowHeaders: use.attributes["row-headers"] === "true",
      classes: [
        ...["compact", "striped"]
          .filter((name) => use.attributes[name] === "true")
          .map((name) => `nhsuk-table--${name}`),
        ...use.classes,
      ],
    });
    return use.render();
  },
};
