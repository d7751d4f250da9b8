import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "../build.ts";
import { keptRenderer } from "./kept-renderer.ts";
import { keptTexts } from "./kept-texts.ts";
import { Pack } from "./pack.ts";

/**
 * Keeps rendered bodies, and what is made of them, in `.cache/bodies/` from one build to the next. A preview renders what is looked at only,
 * and does without.
 */
export function keptBodiesPlugin(
  eleventyConfig: UserConfig,
  { build, program = programOf(import.meta.url) }: { build: Build; program?: string | undefined },
): void {
  const { root, mode } = build.options;
  if (program === undefined || mode === "preview") return;
  // Node counts too: it brings the alphabets that words are compared and cut by.
  const pack = new Pack(join(root, ".cache", "bodies", `${program}-${process.version}.pack`));
  build.services.keep = keptTexts(pack);
  build.services.markdown = keptRenderer(build.services.markdown, pack);
  eleventyConfig.on("eleventy.after", () => pack.save());
}

/**
 * The hash of the sources and packages that this very code was bundled from, which launch.mjs named its folder by;
 * undefined where it runs from the sources, which may change under it.
 */
function programOf(url: string): string | undefined {
  return /\/\.cache\/program\/([0-9a-f]{20})\/[^/]+$/.exec(url)?.[1];
}
