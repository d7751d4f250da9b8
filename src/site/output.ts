import { join, relative, sep } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { refusingEngines } from "../content/engines.ts";
import type { Build } from "./build.ts";
import { firstInAnyCase, foldsCase } from "./folded-case.ts";
import { inTurns } from "./in-turns.ts";
import type { Output } from "./services.ts";
import { SiteFolder } from "./site-folder.ts";

type TextOutput = Extract<Output, { text: unknown }>;

/**
 * Hands the site's text files to Eleventy as one template with a page each, and writes what is no text
 * when Eleventy has done. Content reaches Eleventy as finished text only: its template languages, data
 * files and front matter never see what an author wrote.
 */
export function outputPlugin(eleventyConfig: UserConfig, { build }: { build: Build }): void {
  // gray-matter, which Eleventy reads its own templates with, would run front matter in JavaScript.
  eleventyConfig.setFrontMatterParsingOptions({ engines: refusingEngines });
  if (build.options.mode === "preview") return;
  const { root } = build.options;
  const outputs = () =>
    foldsCase(join(root, ".cache")) ? firstInAnyCase(build.outputs.values()) : build.outputs.values();
  eleventyConfig.addGlobalData("outputs", () => [...outputs()].filter((output) => "text" in output));
  eleventyConfig.addTemplate("site.11ty.js", {
    data: () => ({
      eleventyExcludeFromCollections: true,
      pagination: { data: "outputs", size: 1, alias: "output" },
      permalink: ({ output }: { output: TextOutput }) => output.path,
    }),
    render: () => "",
  });
  let site: SiteFolder;
  eleventyConfig.on("eleventy.before", ({ directories }) => {
    site = new SiteFolder(directories.output);
  });
  // Eleventy keeps what it renders and what it writes until the end, which at 10,000 posts is gigabytes. So a page
  // is laid out and written here, when its turn comes, and Eleventy is given nothing to keep.
  eleventyConfig.addTransform("lay out and write", async (_nothing, file) => {
    // Eleventy times what a transform does at once, and warns of one that takes long: this one is the whole build.
    await undefined;
    const output = build.outputs.get(relative(eleventyConfig.directories.output, file).replaceAll(sep, "/"));
    if (output && "text" in output) site.write(output.path, await output.text());
    return undefined;
  });
  eleventyConfig.on("eleventy.after", async () => {
    // Pages have been rendered by now, and have said what they need besides (charts, pictures).
    await inTurns(16, build.lateOutputs(), async (output) => {
      const { path } = output;
      const kept = "file" in output ? await output.file() : undefined;
      if (kept !== undefined) site.link(path, kept);
      else if ("copyOf" in output) site.copy(path, output.copyOf);
      else site.write(path, "text" in output ? await output.text() : await output.bytes());
    });
    for (const room of build.folders) await room.write(site);
    await site.close();
  });
}
