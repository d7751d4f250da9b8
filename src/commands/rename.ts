/* npm run rename -- post OLD NEW: moves a page with its file, its links and its old addresses. */
import { movable } from "../moving/find.ts";
import { move } from "../moving/move.ts";
import { optionsFrom } from "../site/options.ts";
import { readOptions, runCommand, UsageError } from "./run.ts";

export const ended = runCommand(async () => {
  const { positionals } = readOptions({ options: {}, allowPositionals: true });
  const [typed, from, to, more] = positionals;
  const kind = movable.find((each) => each === typed);
  if (kind === undefined || from === undefined || to === undefined || more !== undefined) {
    throw new UsageError(
      `Say what to rename, and its old and new slug: npm run rename -- post old-slug new-slug; there are ${movable.join(", ")}.`,
    );
  }
  const outcome = await move(optionsFrom(process.env, process.cwd()), kind, from, to);
  if ("fault" in outcome) {
    console.error(outcome.fault);
    return 1;
  }
  console.log(outcome.done.join("\n"));
  return 0;
});
