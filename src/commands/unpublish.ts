/* npm run unpublish -- post SLUG: takes a page off the site, and leads its addresses elsewhere. */
import { movable } from "../moving/find.ts";
import { takeDown } from "../moving/take-down.ts";
import { optionsFrom } from "../site/options.ts";
import { readOptions, runCommand, UsageError } from "./run.ts";

export const ended = runCommand(async () => {
  const { values, positionals } = readOptions({
    options: { to: { type: "string" }, delete: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [typed, slug, more] = positionals;
  const kind = movable.find((each) => each === typed);
  if (kind === undefined || slug === undefined || more !== undefined) {
    throw new UsageError(
      `Say what to take down: npm run unpublish -- post its-slug; there are ${movable.join(", ")}.`,
    );
  }
  const { to, delete: remove } = values;
  const outcome = await takeDown(optionsFrom(process.env, process.cwd()), kind, slug, {
    remove: remove === true,
    ...(to !== undefined && { to }),
  });
  if ("fault" in outcome) {
    console.error(outcome.fault);
    return 1;
  }
  console.log(outcome.done.join("\n"));
  return 0;
});
