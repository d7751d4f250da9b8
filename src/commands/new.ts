/* npm run new -- post "A title": writes a valid new file, never over another, and says what to do next. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Kind } from "../content/schema.ts";
import { createRenderer } from "../markdown/index.ts";
import { askFields, askKind, type Hints } from "../new/ask.ts";
import { asSpelt, holderOf, tagsInUse } from "../new/in-use.ts";
import { kinds, nameField } from "../new/kinds.ts";
import { newFile } from "../new/new-file.ts";
import { nextSteps } from "../new/next-steps.ts";
import { allOptions } from "../new/options.ts";
import { saidOf } from "../new/said.ts";
import type { Values } from "../new/text-of.ts";
import { userName } from "../new/user-name.ts";
import { Build } from "../site/build.ts";
import { optionsFrom } from "../site/options.ts";
import { readOptions, runCommand, UsageError } from "./run.ts";

const names = Object.keys(kinds).join(", ");

export const ended = runCommand(async () => {
  const { values, positionals } = readOptions({
    options: { ...allOptions(), yes: { type: "boolean", short: "y" } },
    allowPositionals: true,
  });
  const { yes, ...options } = values;
  const asks = yes !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
  const terminal = asks ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  try {
    const [typed, ...words] = positionals;
    const kind = typed === undefined && terminal ? await askKind(terminal) : kindFrom(typed);
    if (kind === undefined)
      throw new UsageError(`Say what to write: npm run new -- post "A title"; there are ${names}.`);

    const root = process.cwd();
    const surroundings = { ...optionsFrom(process.env, root), mode: "preview" as const, prefix: "/" };
    const { site } = new Build(surroundings, { markdown: createRenderer(), renderTemplate: () => "" });
    const hints: Hints = { tags: tagsInUse(site), author: terminal && userName(root) };
    const given = saidOf(kind, words.join(" "), options);
    if ("fault" in given) throw new UsageError(given.fault);
    const said: Values = terminal ? await askFields(terminal, kind, given.values, hints) : given.values;
    if (kind !== "board-note" && said[nameField(kind)] === undefined) {
      throw new UsageError(`Say what it is called: npm run new -- ${kind} "A title".`);
    }
    const tags = Array.isArray(said.tags) ? { tags: asSpelt(site, said.tags.map(String)) } : {};

    const made = newFile(kind, { ...said, ...tags }, surroundings.today);
    if ("fault" in made) throw new UsageError(made.fault);
    const holder = made.url === undefined ? undefined : holderOf(site, made.url);
    if (holder !== undefined) {
      console.error(
        `The address ${made.url} is taken by ${holder}; give another with --slug. Nothing was written.`,
      );
      return 1;
    }
    const file = join(root, made.path);
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(file, made.text, { flag: "wx" });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      console.error(`${made.path} is there already; it was left as it is. Give another name with --slug.`);
      return 1;
    }
    console.log(nextSteps(kind, made));
    return 0;
  } finally {
    terminal?.close();
  }
});

function kindFrom(typed: string | undefined): Kind | undefined {
  const kind = (Object.keys(kinds) as Kind[]).find((name) => name === typed?.toLowerCase());
  if (typed !== undefined && kind === undefined) {
    throw new UsageError(`“${typed}” is nothing that can be made; there are ${names}.`);
  }
  return kind;
}
