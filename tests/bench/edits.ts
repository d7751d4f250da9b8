import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Contender } from "./contenders/types.ts";
import { median } from "./measure.ts";

/** What a preview takes, in seconds. */
export interface EditCost {
  /** From its start to the first page. */
  readonly first: number;
  /** From a save of a post to its page with the new words: the median of several. */
  readonly edit: number;
}

/** How often a page is asked for while it is waited for, in milliseconds: no figure is finer than that. */
const step = 4;
const edits = 9;

/** Starts a contender's preview over its site, and changes a post a few times; undefined where it has none. */
export async function costOfEdits(
  { name, preview }: Contender,
  folder: string,
  posts: number,
): Promise<EditCost | undefined> {
  if (preview === undefined) return undefined;
  const port = await freePort();
  const [command = "", ...args] = preview.command(port);
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: "ignore",
  });
  try {
    const slug = `post-${Math.ceil(posts / 2)}`;
    const page = `http://localhost:${port}/blog/${slug}/`;
    const file = join(folder, preview.posts, `${slug}.md`);
    const text = readFileSync(file, "utf8");
    await shows(name, page, "<html");
    const first = (performance.now() - started) / 1000;
    const took: number[] = [];
    for (let number = 1; number <= edits; number += 1) {
      await wait(1000);
      const word = `edit${number}of${process.pid}`;
      const saved = performance.now();
      writeFileSync(file, `${text}\n\n${word}\n`);
      await shows(name, page, word);
      took.push((performance.now() - saved) / 1000);
    }
    writeFileSync(file, text);
    return { first, edit: median(took) ?? Number.NaN };
  } finally {
    child.kill("SIGKILL");
  }
}

async function shows(name: string, page: string, words: string): Promise<void> {
  for (const end = performance.now() + 300_000; performance.now() < end; await wait(step)) {
    const html = await fetch(page).then(
      (answer) => answer.text(),
      () => "",
    );
    if (html.includes(words)) return;
  }
  throw new Error(`${name} does not show “${words}” at ${page}.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
