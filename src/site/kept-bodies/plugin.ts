import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "../build.ts";
import { program as ownProgram } from "../program.ts";
import { keptRenderer } from "./kept-renderer.ts";
import { keptTexts } from "./kept-texts.ts";
import { Pack } from "./pack.ts";

/**
 * Keeps rendered bodies, and what is made of them, in `.cache/bodies/` from one build to the next. A preview renders what is looked at only,
 * and does without.
 */
export function keptBodiesPlugin(
  eleventyConfig: UserConfig,
  { build, program = ownProgram }: { build: Build; program?: string | undefined },
): void {
  const { root, mode } = build.options;
  if (program === undefined || mode === "preview") return;
  const pack = new Pack(join(root, ".cache", "bodies", `${program}.pack`));
  build.services.keep = keptTexts(pack);
  build.services.markdown = keptRenderer(build.services.markdown, pack);
  eleventyConfig.on("eleventy.after", () => pack.save());
}
