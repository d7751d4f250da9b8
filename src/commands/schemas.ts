/* npm run schemas: writes what editors complete front matter with, from the site's own schemas. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { editorFiles } from "../editor/files.ts";
import { readOptions, runCommand } from "./run.ts";

export const ended = runCommand(async () => {
  readOptions({ options: {} });
  for (const [path, text] of editorFiles()) {
    mkdirSync(dirname(join(process.cwd(), path)), { recursive: true });
    writeFileSync(join(process.cwd(), path), text);
    console.log(`Wrote ${path}.`);
  }
  return 0;
});
