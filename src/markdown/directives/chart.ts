import type { Directive } from "./directive.ts";

/** A chart that the site draws: of the open-source statistics, or of a data file. */
export const chart: Directive = {
  name: "chart",
  example: "::chart",
  render(use) {
    const answer = use.page.context.chart?.({
      attributes: use.attributes,
      ...(use.titleText === "" ? {} : { title: use.titleText }),
    });
    if (answer !== undefined && "html" in answer) {
      use.page.features.add("chart");
      return `${use.page.trust(answer.html)}\n${use.render()}`;
    }
    if (answer !== undefined) use.complain(answer.complaint);
    const title = use.titleHtml === "" ? "" : `${use.titleHtml}: `;
    return `<p>${title === "" ? "This" : `${title}this`} chart cannot be shown.</p>\n${use.render()}`;
  },
};
