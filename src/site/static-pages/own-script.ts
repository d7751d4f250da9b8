import { type Edit, quoted } from "./edits.ts";
import { isPlotly } from "./elsewhere.ts";
import { attribute, attributePlace, elementPlace, innerText, type PageElement } from "./page-tree.ts";
import { plotlyNeeds } from "./plotly-bundle.ts";
import type { Report, StaticPageTools } from "./types.ts";

/** What becomes of a script from another site: Plotly is loaded from ours, any other goes. */
export function ownScript(
  script: PageElement,
  all: readonly PageElement[],
  tools: StaticPageTools,
  report: Report,
): Edit[] {
  const src = attribute(script, "src")?.trim();
  const place = elementPlace(script);
  if (src === undefined || !place || !tools.isElsewhere(src)) return [];
  if (!isPlotly(src)) {
    const message = `The page does not load the script “${src}”: it would run in every reader’s browser.`;
    report(
      script,
      "script-third-party",
      message,
      "Take it out, or put the script in static/ if its licence allows that.",
    );
    return [{ ...place, text: "" }];
  }
  const needs = plotlyNeeds(all.map(innerText));
  const message = [
    `The page loads “${src}”; the site’s own Plotly stands in its place.`,
    ...needs.lacks,
  ].join(" ");
  report(script, "script-third-party", message, "Look whether the chart is as it was.");
  const address = attributePlace(script, "src");
  if (!address) return [];
  const unwanted = ["integrity", "crossorigin", "referrerpolicy", "type"].flatMap((name) => {
    const found = attributePlace(script, name);
    return found ? [{ ...found, text: " " }] : [];
  });
  const outlines = needs.outlines
    ? [
        {
          start: place.start,
          end: place.start,
          text: `<script src=${quoted(tools.plotly("plotly-geo-assets.js"))}></script>`,
        },
      ]
    : [];
  return [...outlines, { ...address, text: `src=${quoted(tools.plotly(needs.bundle))}` }, ...unwanted];
}
