import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { refusingEngines } from "../content/engines.ts";
import type { Build } from "./build.ts";
import { firstInAnyCase, foldsCase } from "./folded-case.ts";
import { inTurns } from "./in-turns.ts";
import type { Linked, SeenFile } from "./services.ts";
import { SiteFolder } from "./site-folder.ts";

/**
 * Hands Eleventy the site as one template, which writes a file after the other, and writes what is no text when
 * Eleventy has done. A template each would cost it a third of a millisecond a page, and it would keep them all until the
 * end. Content does not reach Eleventy: its template languages, data files and front matter never see what an author
 * wrote.
 */
export function outputPlugin(eleventyConfig: UserConfig, { build }: { build: Build }): void {
  // gray-matter, which Eleventy reads its own templates with, would run front matter in JavaScript.
  eleventyConfig.setFrontMatterParsingOptions({ engines: refusingEngines });
  if (build.options.mode === "preview") return;
  let site: SiteFolder;
  eleventyConfig.on("eleventy.before", ({ directories }) => {
    site = new SiteFolder(directories.output);
  });
  eleventyConfig.addTemplate("site.11ty.js", {
    data: () => ({ permalink: false, eleventyExcludeFromCollections: true }),
    render: async () => {
      const { outputs } = build;
      const link = (file: Linked, seen: SeenFile) => {
        if (!outputs.has(file.path)) site.link(file, seen);
      };
      for (const room of build.folders) room.again?.(link);
      const foldsNames = foldsCase(join(build.options.root, ".cache"));
      const cased = foldsNames ? firstInAnyCase(outputs.values()) : outputs.values();
      for (const output of cased) if ("text" in output) site.write(output.path, await output.text());
      return "";
    },
  });
  eleventyConfig.on("eleventy.after", async () => {
    // Pages have been rendered by now, and have said what they need besides (charts, pictures).
    await inTurns(16, build.lateOutputs(), async (output) => {
      const { path } = output;
      if ("copyOf" in output) return site.copy(path, output.copyOf);
      if ("text" in output) return site.write(path, await output.text());
      const kept = "file" in output ? await output.file() : undefined;
      if (kept === undefined) site.write(path, await output.bytes());
      else site.link(output, { path: kept });
    });
    for (const room of build.folders) await room.write?.(site);
    await site.close();
    for (const room of build.folders) await room.written?.();
  });
}
