import type { ChartData } from "./chart-data.ts";
import { keysInWords } from "./keys.ts";
import { ofChart } from "./named.ts";

interface Choice {
  readonly name: string;
  /** What the choice sets, and its values with their words; the first chosen one is the one that is shown first. */
  readonly key: string;
  readonly values: readonly (readonly [value: string, words: string])[];
  readonly chosen: string;
}

const choices: readonly Choice[] = [
  { name: "Dates", key: "span", chosen: "all", values: [["6m", "6 months"], ["1y", "1 year"], ["all", "All"]] },
  { name: "Lines", key: "lines", chosen: "each", values: [["each", "Each"], ["sum", "All together"]] },
  { name: "Count", key: "count", chosen: "total", values: [["total", "Total"], ["new", "New"]] },
  { name: "Scale", key: "scale", chosen: "linear", values: [["linear", "Linear"], ["log", "Logarithmic"]] },
]; // biome-ignore format: a choice a line

function choiceHtml({ name, key, values, chosen }: Choice): string {
  const buttons = values.map(
    ([value, words]) =>
      `<button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="button" data-set="${key}=${value}" aria-pressed="${value === chosen}">${words}</button>`,
  );
  return `<div class="app-chart__choice" role="group" aria-label="${name}"><span aria-hidden="true">${name}</span>${buttons.join("")}</div>`;
}

/**
 * The offer to make a chart interactive, and the controls that then take its place. Both lie in one cell, so
 * that the room they need is there from the start and nothing moves. Shown only where scripts run.
 */
export function controlsHtml(data: ChartData): string {
  const groups = data.cumulative ? choices.map(choiceHtml).join("\n") : "";
  const many = data.series.length > 1;
  const named = ofChart(data.title);
  const what = data.cumulative ? "organisations" : "lines or bars";
  const series = many
    ? `<details class="nhsuk-details app-chart__series"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Choose ${what}${named}</span></summary><div class="nhsuk-details__text"></div></details>`
    : "";
  const more = data.cumulative ? " and choose dates and organisations" : "";
  const lying = data.kind !== "line" && data.x.type === "category";
  const keys = keysInWords({ kind: data.kind, lying }, many);
  return `<div class="app-chart__tools">
<div class="app-chart__offer"><button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="button" data-start>Make this chart interactive${named}</button>
<p class="nhsuk-hint">You can then point at it to read the numbers${more}. Arrow keys: ${keys}.</p></div>
<div class="app-chart__controls">${groups}${series}</div>
<p class="app-chart__status nhsuk-u-visually-hidden" role="status"></p>
</div>`;
}
