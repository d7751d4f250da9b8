/*
 * The contents page of the generator: a line a room, in the order in which a file walks through them.
 * What a room does is written in its own folder.
 */
import type { UserConfig } from "@11ty/eleventy";
import { assetsPlugin } from "./src/assets/plugin.ts";
import { boardNotesPlugin } from "./src/board-notes/plugin.ts";
import { feedsPlugin } from "./src/feeds/plugin.ts";
import { createRenderer } from "./src/markdown/index.ts";
import { mediaPlugin } from "./src/media/plugin.ts";
import { searchPlugin } from "./src/search/plugin.ts";
import { Build } from "./src/site/build.ts";
import { hostFilesPlugin } from "./src/site/host-files.ts";
import { keptBodiesPlugin } from "./src/site/kept-bodies/plugin.ts";
import { optionsFrom } from "./src/site/options.ts";
import { outputPlugin } from "./src/site/output.ts";
import { staticFilesPlugin } from "./src/site/static-files.ts";
import { plotlyFile } from "./src/statistics/plotly-assets.ts";
import { statisticsPlugin } from "./src/statistics/plugin.ts";
import { templateEnvironment } from "./src/templates/environment.ts";
import { pagesPlugin } from "./src/templates/plugin.ts";

export default async function configure(eleventyConfig: UserConfig) {
  const options = optionsFrom(process.env, process.cwd());
  const templates = templateEnvironment(options.root);
  const build = new Build(options, {
    markdown: createRenderer(),
    renderTemplate: templates.render,
  });

  eleventyConfig.addPlugin(keptBodiesPlugin, { build });
  eleventyConfig.addPlugin(boardNotesPlugin, { build });
  eleventyConfig.addPlugin(statisticsPlugin, { build });
  await eleventyConfig.addPlugin(mediaPlugin, { build });
  await eleventyConfig.addPlugin(searchPlugin, { build });
  await eleventyConfig.addPlugin(assetsPlugin, { build });
  eleventyConfig.addPlugin(pagesPlugin, { build, forgetTemplates: templates.forget });
  eleventyConfig.addPlugin(feedsPlugin, { build });
  eleventyConfig.addPlugin(staticFilesPlugin, { build, plotly: plotlyFile });
  eleventyConfig.addPlugin(hostFilesPlugin, { build });
  eleventyConfig.addPlugin(outputPlugin, { build });
  eleventyConfig.emit("site.ready", build);

  return { dir: { input: "src/templates" }, templateFormats: ["11ty.js"], pathPrefix: options.prefix };
}
