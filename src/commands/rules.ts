/* npm run rules: writes the page of the docs that explains every rule of the check. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulesMarkdown, rulesPage } from "../check/docs/page.ts";
import { readOptions, runCommand } from "./run.ts";

export const ended = runCommand(async () => {
  readOptions({ options: {} });
  writeFileSync(join(process.cwd(), rulesPage), rulesMarkdown());
  console.log(`Wrote ${rulesPage}.`);
  return 0;
});
