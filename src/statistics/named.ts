import { escapeMarkup } from "./svg.ts";

/** Which chart a button or a link is of, for those who meet it without the chart: out of sight, after its own words. */
export function ofChart(title: string): string {
  return `<span class="nhsuk-u-visually-hidden">: ${escapeMarkup(title)}</span>`;
}
