/*
 * npm run bench: what this generator takes beside others, over the same made-up blog. The contenders take turns,
 * so that what else the machine does falls on all of them, and only the ratios of their medians count.
 *
 *   npm run bench                         14 and 1,000 posts, 3 rounds
 *   npm run bench -- 10000 --rounds=5     so many posts, so often
 *   npm run bench -- --beside=hugo        beside these only: eleventy, hugo, pelican, jekyll, bare, cold, whole
 *   npm run bench -- --write              and the figures go into docs/performance.md
 */
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bare } from "./contenders/bare.ts";
import { eleventy } from "./contenders/eleventy.ts";
import { hugo } from "./contenders/hugo.ts";
import { jekyll } from "./contenders/jekyll.ts";
import { ours, oursCold, oursWhole } from "./contenders/ours.ts";
import { pelican } from "./contenders/pelican.ts";
import type { Contender } from "./contenders/types.ts";
import { corpus } from "./corpus.ts";
import { costOfEdits, type EditCost } from "./edits.ts";
import { type Cost, costOfBuild, medianCost } from "./measure.ts";
import { type Measured, tableOf, writeTables } from "./report.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "3" },
    beside: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [14, 1000];
const rounds = Number(values.rounds);
const others = { cold: oursCold, whole: oursWhole, bare, eleventy, hugo, pelican, jekyll };
const wanted = values.beside?.split(",") ?? Object.keys(others);
const contenders = [
  ours,
  ...Object.entries(others).flatMap(([name, other]) => (wanted.includes(name) ? [other] : [])),
].filter((contender) => contender.version() !== undefined);

const tables: string[] = [];
for (const size of sizes) {
  const table = tableOf(size, rounds, await measure(size));
  console.log(`\n${table}`);
  tables.push(table);
}
if (values.write) writeTables(tables);

/** What each contender took for so many posts, after a build that fills its caches. */
async function measure(size: number): Promise<Measured[]> {
  const posts = corpus(size);
  const folders = new Map<Contender, string>();
  const costs = new Map<Contender, Cost[]>(contenders.map((contender) => [contender, []]));
  const aside = mkdtempSync(join(tmpdir(), "bench-aside-"));
  let moved = 0;
  // Not removed before the end: ext4 without a journal, as on many virtual machines, looks at each file that was
  // removed within minutes before it makes a new one, which takes as long as a build of 1,000 posts.
  const moveAside = (path: string) => {
    moved += 1;
    if (existsSync(path)) renameSync(path, join(aside, String(moved)));
  };
  try {
    for (const contender of contenders) {
      const folder = mkdtempSync(join(tmpdir(), "bench-"));
      folders.set(contender, folder);
      contender.prepare(folder, posts);
      for (let builds = contender.fillingBuilds ?? 1; builds > 0; builds -= 1) costOfBuild(contender, folder);
    }
    for (let round = 0; round < rounds; round += 1) {
      // There and back: so that none is always built after the same other.
      const turn = round % 2 === 0 ? [...folders] : [...folders].reverse();
      for (const [contender, folder] of turn) {
        for (const path of [contender.output, ...(contender.forgets ?? [])]) moveAside(join(folder, path));
        costs.get(contender)?.push(costOfBuild(contender, folder));
      }
    }
    const measured: Measured[] = [];
    for (const [contender, folder] of folders) {
      const edits: EditCost | undefined = await costOfEdits(contender, folder, size);
      measured.push({ contender, cost: medianCost(costs.get(contender) ?? []), edits });
    }
    return measured;
  } finally {
    for (const folder of [...folders.values(), aside]) rmSync(folder, { recursive: true, force: true });
  }
}
