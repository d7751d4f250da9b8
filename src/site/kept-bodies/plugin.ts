import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Build } from "../build.ts";
import { program as ownProgram } from "../program.ts";
import { beginAhead } from "./ahead.ts";
import { keptRenderer } from "./kept-renderer.ts";
import { keptTexts } from "./kept-texts.ts";
import { Pack } from "./pack.ts";
import type { Wanted } from "./render-ahead.ts";

const aheadThread = new URL("./ahead-thread.mjs", import.meta.url);

/**
 * Keeps rendered bodies, and what is made of them, in `.cache/bodies/` from one build to the next, and has those that
 * are new rendered ahead. A preview renders what is looked at only, and does without.
 */
export function keptBodiesPlugin(
  eleventyConfig: UserConfig,
  { build, program = ownProgram }: { build: Build; program?: string | undefined },
): void {
  const { root, mode } = build.options;
  if (program === undefined || mode === "preview") return;
  const pack = new Pack(join(root, ".cache", "bodies", `${program}.pack`));
  build.services.keep = keptTexts(pack);
  const ahead = beginAhead(missing(build, pack), { program: aheadThread, prefix: build.options.prefix });
  const { bodyKeys: keys } = build;
  build.services.markdown = keptRenderer(build.services.markdown, { pack, keys, ahead });
  eleventyConfig.on("eleventy.after", async () => {
    pack.save();
    await ahead?.close();
  });
}

/** The bodies of posts that no build has rendered yet, in the order in which their pages are made. */
function missing({ site, bodyKeys }: Build, pack: Pack): Map<string, Wanted> {
  const found = new Map<string, Wanted>();
  for (const { doc, title } of site.posts.toReversed()) {
    const { body, bodyLine, path } = doc;
    const key = bodyKeys.of(body, { path, bodyLine, title });
    if (!pack.has(key)) found.set(key, { body, path, bodyLine, title });
  }
  return found;
}
