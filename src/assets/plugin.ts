import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "../site/build.ts";
import { buildAssets } from "./assets.ts";

/** Compiles styles and scripts, and serves them. */
export async function assetsPlugin(_eleventyConfig: UserConfig, { build }: { build: Build }): Promise<void> {
  build.assets = await buildAssets(build.options.root);
  build.addOutputs(function* () {
    for (const asset of [...Object.values(build.assets.styles), ...Object.values(build.assets.scripts)]) {
      yield { path: asset.url.slice(1), text: () => asset.text };
    }
  });
}
