import type { Build } from "../site/build.ts";
import type { Output } from "../site/services.ts";
import { chartFile } from "../site/site.ts";
import { bareChart } from "../statistics/page.ts";
import { policySlot, stylesSlot, withStyles } from "./inline-styles.ts";
import { supportedScript } from "./policy.ts";

/** The statistics chart alone, for frames on other sites; nothing where there are no data. */
export function* bareChartOutput(build: Build): Generator<Output> {
  const chart = bareChart(build);
  if (!chart) return;
  const url = (asset: { readonly url: string } | undefined) => asset && build.href(asset.url);
  const text = () => {
    const html = build.renderTemplate("pages/bare-chart.njk", {
      ...chart,
      language: build.site.config.language,
      policy: policySlot,
      styles: stylesSlot,
      sheet: url(build.assets.styles.chart),
      script: url(build.assets.scripts.chart),
      supportedScript,
    });
    return withStyles(build, html, new Set(["chart"]));
  };
  yield { path: chartFile.slice(1), text };
}
