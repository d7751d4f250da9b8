/* npm start: a preview of the site that shows every save, drafts included. Nothing is written to _site/. */
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { portFrom } from "../preview/port.ts";
import { Preview } from "../preview/preview.ts";
import { servePreview } from "../preview/server.ts";
import { watchFolders } from "../preview/watch.ts";
import { Build } from "../site/build.ts";
import { folders } from "../site/tree.ts";
import { configPath } from "./configuration.ts";
import { readOptions, runCommand, UsageError } from "./run.ts";

export const ended = runCommand(async () => {
  readOptions({ options: {} });
  const port = portFrom(process.env.PORT);
  if (typeof port === "string") throw new UsageError(port);
  process.env.SITE_MODE = "preview";
  const root = process.cwd();
  let build: Build | undefined;
  // Pages come from memory when they are asked for: Eleventy sets the rooms up, and writes nothing.
  const eleventy = new Eleventy(undefined, join(root, ".cache", "preview"), {
    quietMode: true,
    configPath,
    config: (config) =>
      config.on("site.ready", (ready) => {
        if (ready instanceof Build) build = ready;
      }),
  });
  await eleventy.init();
  if (build === undefined) throw new Error("The site was not set up.");
  const preview = new Preview(build, console.error);
  const server = await servePreview(preview, port);
  const end = watchFolders(root, [...folders, "src"], async (changed) => {
    await preview.update(changed);
    server.changed();
    const program = changed.find((path) => /^src\/(?!browser\/).*\.ts$/.test(path));
    if (program)
      console.error(`${program} is part of the program: stop the preview and start it again to see it.`);
  });
  const { prefix } = preview;
  console.log(
    `The preview is at http://localhost:${port}${prefix}. It shows every save. Press Ctrl+C to stop it.`,
  );
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  end();
  server.close();
  console.log("The preview has ended.");
  return 0;
});
