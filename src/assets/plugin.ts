import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "../site/build.ts";
import type { Asset, Assets } from "../site/services.ts";
import { buildAssets } from "./assets.ts";
import { isSource } from "./compile.ts";
import { keptParts } from "./kept-parts.ts";
import { usableStyles } from "./used-styles.ts";

/** Compiles styles and scripts, and serves them. */
export async function assetsPlugin(_eleventyConfig: UserConfig, { build }: { build: Build }): Promise<void> {
  const { root, prefix } = build.options;
  let assets = build.assets;
  const compile = async () => {
    assets = await buildAssets(root);
    const styles: Assets["styles"] = Object.fromEntries(
      Object.entries(assets.styles).map(([name, asset]) => [name, withPrefixedImages(asset, prefix)]),
    );
    const core = styles.core && usableStyles(await keptParts(root, styles.core.text));
    build.assets = { ...assets, styles, ...(core && { core }) };
  };
  await compile();
  build.onChange(async (changed) => {
    const names = changed.filter((path) => path.startsWith("src/")).map((path) => path.slice("src/".length));
    if (names.some((name) => isSource(name, "css") || isSource(name, "js"))) await compile();
  });
  build.addOutputs(function* () {
    for (const asset of [...Object.values(build.assets.styles), ...Object.values(build.assets.scripts)]) {
      yield { path: asset.url.slice(1), text: () => asset.text };
    }
    for (const { text } of Object.values(assets.styles)) {
      for (const [, name = ""] of text.matchAll(imageAddress)) {
        yield {
          path: `assets/images/${name}`,
          copyOf: join(root, "node_modules/nhsuk-frontend/dist/nhsuk/assets/images", name),
        };
      }
    }
  });
}

/** NHS.UK frontend's few icons that its style sheets name. */
const imageAddress = /url\("?\/assets\/images\/([a-z0-9-]+\.svg)"?\)/g;

function withPrefixedImages(asset: Asset, prefix: string): Asset {
  return prefix === "/"
    ? asset
    : { ...asset, text: asset.text.replace(imageAddress, `url("${prefix}assets/images/$1")`) };
}
