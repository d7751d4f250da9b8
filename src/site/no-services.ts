import { statisticsFile } from "./named-files.ts";
import type { Services } from "./services.ts";

/** What is lent before any room has lent anything: no pictures, no charts, and nothing is kept. */
export function noServices(markdown: Services["markdown"]): Services {
  return {
    markdown,
    image: () => undefined,
    social: () => undefined,
    keep: (_parts, make) => make(),
    chart: () => ({
      complaint: {
        rule: "chart-unknown",
        message: "There is no data for the chart.",
        remedy: `Put the data file ${statisticsFile} back, or take the chart out.`,
      },
    }),
  };
}
