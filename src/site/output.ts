import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { refusingEngines } from "../content/engines.ts";
import type { Build } from "./build.ts";
import { firstInAnyCase, foldsCase } from "./folded-case.ts";
import type { Output } from "./services.ts";

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
    render: ({ output }: { output: TextOutput }) => output.text(),
  });
  eleventyConfig.on("eleventy.after", async ({ directories }) => {
    const folder = directories.output;
    // Pages have been rendered by now, and have said what they need besides (charts, pictures).
    await inTurns(16, build.lateOutputs(), (output) => writeOutput(folder, output));
    for (const room of build.folders) await room.write(folder);
  });
}

async function writeOutput(folder: string, output: Output): Promise<void> {
  const file = join(folder, output.path);
  await mkdir(dirname(file), { recursive: true });
  if ("copyOf" in output) await copyFile(output.copyOf, file);
  else await writeFile(file, "text" in output ? await output.text() : await output.bytes());
}

/** Does a job for each item, so many at a time. */
export async function inTurns<T>(
  workers: number,
  items: Iterable<T>,
  job: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await job(next.value);
  };
  await Promise.all(Array.from({ length: workers }, work));
}
