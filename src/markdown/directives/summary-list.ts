import type { Token } from "markdown-it";
import { attributes, classNames } from "../html.ts";
import { closingIndex } from "../tokens.ts";
import type { Directive, DirectiveUse } from "./directive.ts";

/** Summary list, written as a definition list: https://service-manual.nhs.uk/design-system/components/summary-list */
export const summaryList: Directive = {
  name: "summary-list",
  example: ":::summary-list",
  render(use) {
    const start = use.body.findIndex((token) => token.type === "dl_open");
    if (start < 0) {
      use.complain({
        rule: "directive-use",
        message: "“:::summary-list” holds no list of names and values.",
        remedy: "Write each name on a line, and its value on the next after “: ”.",
      });
      return use.render();
    }
    const end = closingIndex(use.body, start);
    const open = attributes({
      class: classNames(
        "nhsuk-summary-list",
        use.attributes.border === "false" && "nhsuk-summary-list--no-border",
        ...use.classes,
      ),
      id: use.id,
    });
    return (
      `${use.titleHtml === "" ? "" : `<p><strong>${use.titleHtml}</strong></p>\n`}` +
      `${use.render(use.body.slice(0, start))}<dl${open}>\n${rows(use, use.body.slice(start + 1, end))}</dl>\n` +
      use.render(use.body.slice(end + 1))
    );
  },
};

/** A row for each name, with all its values. */
function rows(use: DirectiveUse, tokens: readonly Token[]): string {
  let html = "";
  for (let at = 0; at < tokens.length; ) {
    const close = closingIndex(tokens, at);
    const inner = use.render(tokens.slice(at + 1, close)).trim();
    if (tokens[at]?.type === "dt_open") {
      html += `${html === "" ? "" : "</div>\n"}<div class="nhsuk-summary-list__row">\n`;
      html += `<dt class="nhsuk-summary-list__key">${inner}</dt>\n`;
    } else html += `<dd class="nhsuk-summary-list__value">${inner}</dd>\n`;
    at = close + 1;
  }
  return `${html}${html === "" ? "" : "</div>\n"}`;
}
