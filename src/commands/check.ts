/* npm run check: what is wrong with the content, a line a problem. `-- --fix` puts right what is sure. */
import { checkSite } from "../check/check-site.ts";
import { fixFiles } from "../check/fix/fix-files.ts";
import { countsOf, type Format, formats, report } from "../check/report.ts";
import { missingPath } from "../check/selection.ts";
import { optionsFrom } from "../site/options.ts";
import { readOptions, runCommand, UsageError } from "./run.ts";

export const ended = runCommand(async () => {
  const { values, positionals } = readOptions({
    options: { fix: { type: "boolean" }, format: { type: "string", default: "text" } },
    allowPositionals: true,
  });
  const format = formatFrom(values.format);
  const root = process.cwd();
  const missing = missingPath(root, positionals);
  if (missing !== undefined) throw new UsageError(`There is no file or folder “${missing}”.`);

  const options = optionsFrom(process.env, root);
  if (values.fix) {
    for (const { path, done } of await fixFiles(options, positionals))
      console.error(`${path}: put right: ${done.join(", ")}.`);
  }
  const checked = await checkSite(options, positionals);
  for (const path of checked.outside)
    console.error(`“${path}” holds no content of the site, so nothing in it was checked.`);
  console.log(report(checked, format));
  return countsOf(checked).errors > 0 ? 1 : 0;
});

function formatFrom(name: string): Format {
  const format = formats.find((known) => known === name);
  if (format === undefined)
    throw new UsageError(`--format=${name} is not known; there are ${formats.join(", ")}.`);
  return format;
}
