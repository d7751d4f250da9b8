import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { refusingEngines } from "../content/engines.ts";
import type { Build } from "./build.ts";
import { firstInAnyCase, foldsCase } from "./folded-case.ts";
import { inTurns } from "./in-turns.ts";
import type { Output } from "./services.ts";
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
  /** Files that are in the site already. */
  const linked = new Set<string>();
  const linkSeen = (output: Output) => {
    const seen = "seen" in output && output.seen();
    if (!seen) return;
    site.link(output.path, seen, output.bytes);
    linked.add(output.path);
  };
  eleventyConfig.addTemplate("site.11ty.js", {
    data: () => ({ permalink: false, eleventyExcludeFromCollections: true }),
    render: async () => {
      // Names take the time of pages, which a thread writes meanwhile: so at once, and not when all pages are done.
      for (const output of build.lateOutputs()) linkSeen(output);
      build.onLate(linkSeen);
      const outputs = build.outputs.values();
      const cased = foldsCase(join(build.options.root, ".cache")) ? firstInAnyCase(outputs) : outputs;
      for (const output of cased) if ("text" in output) site.write(output.path, await output.text());
      return "";
    },
  });
  eleventyConfig.on("eleventy.after", async () => {
    // Pages have been rendered by now, and have said what they need besides (charts, pictures).
    await inTurns(16, build.lateOutputs(), async (output) => {
      const { path } = output;
      if (linked.has(path)) return;
      if ("copyOf" in output) return site.copy(path, output.copyOf);
      const kept = "file" in output ? await output.file() : undefined;
      if (kept !== undefined && "file" in output) site.link(path, { path: kept }, output.bytes);
      else site.write(path, "text" in output ? await output.text() : await output.bytes());
    });
    for (const room of build.folders) await room.write(site);
    await site.close();
    for (const room of build.folders) await room.written?.();
  });
}
