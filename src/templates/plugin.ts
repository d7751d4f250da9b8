import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "../site/build.ts";
import { bareChartOutput } from "./bare-chart.ts";
import { pageOutputs } from "./pages.ts";
import { forgetStencils } from "./stencil.ts";
import { writeFactsAsset } from "./write-facts-asset.ts";

/** Lays out every page of the site. */
export function pagesPlugin(
  _eleventyConfig: UserConfig,
  { build, forgetTemplates }: { build: Build; forgetTemplates: () => void },
): void {
  build.onChange((changed) => {
    if (!changed.some((path) => path.startsWith("src/templates"))) return;
    forgetTemplates();
    forgetStencils(build);
  });
  build.addOutputs((site) => pageOutputs(build, site));
  build.addOutputs(() => bareChartOutput(build));
  build.addOutputs(() => {
    const { url, text } = writeFactsAsset(build);
    return [{ path: url.slice(1), text: () => text }];
  });
}
