import type { Finding } from "./finding.ts";

const tags = /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|<%[^%\n]{0,200}%>/g;
/** What the renderer reads as Jekyll did: its own code, the site's address, and the chart that one site included. */
const understood =
  /^\{\{-?[ \t]*site\.baseurl[ \t]*-?\}\}$|^\{%-?[ \t]*(?:(?:end)?highlight\b|include[ \t]+\S*openhealth-stats-plotly)/;

/** Template syntax in prose: nothing runs it here, so readers would see it. */
export function* templateSyntax(prose: string): Generator<Finding> {
  for (const { 0: tag, index } of prose.matchAll(tags)) {
    if (understood.test(tag)) continue;
    yield {
      at: index,
      rule: "template-syntax",
      message: `“${tag.slice(0, 60)}” is template syntax, which nothing runs here: readers see it as it is.`,
      remedy: `Take it out and write what it stood for, or put it between backticks if it is an example: \`${tag.slice(0, 60)}\`.`,
    };
  }
}
