/* npm start: a preview of the site that shows every save, drafts included. Nothing is written to _site/. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import { readOptions, runCommand, UsageError } from "./run.ts";

await runCommand(async () => {
  readOptions({ options: {} });
  const port = portFrom(process.env.PORT);
  process.env.SITE_MODE = "preview";
  // Eleventy wants a folder to serve; every page comes from memory, so it stays empty.
  const folder = join(process.cwd(), ".cache", "preview");
  mkdirSync(folder, { recursive: true });
  const eleventy = new Eleventy(undefined, folder, {
    quietMode: true,
    configPath: ".eleventy.ts",
    runMode: "serve",
  });
  await eleventy.init();
  await eleventy.watch();
  await eleventy.serve(port);
  console.log(`The preview is at http://localhost:${port}/. Press Ctrl+C to stop it.`);
  return 0;
});

function portFrom(port = "8080"): number {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new UsageError(`PORT is “${port}”; it is a number from 1 to 65535.`);
  }
  return number;
}
