/*
 * npm run bench: how long this generator takes beside others, over the same made-up blog. The contenders take
 * turns, so that what else the machine does falls on all of them, and only the ratios of their medians count.
 *
 *   npm run bench                    14 and 1,000 posts, 3 rounds
 *   npm run bench -- 10000 --rounds=5
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bare } from "./contenders/bare.ts";
import { eleventy } from "./contenders/eleventy.ts";
import { hugo } from "./contenders/hugo.ts";
import { ours } from "./contenders/ours.ts";
import type { Contender } from "./contenders/types.ts";
import { corpus } from "./corpus.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "3" } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [14, 1000];
const rounds = Number(values.rounds);

for (const size of sizes) {
  const contenders = [ours, eleventy, hugo, bare].filter((contender) => contender.version() !== undefined);
  const times = measure(contenders, size);
  const own = median(times.get(ours) ?? []);
  console.log(`\n${size} posts, medians of ${rounds} rounds`);
  for (const contender of contenders) {
    const seconds = median(times.get(contender) ?? []);
    const ratio = contender === ours ? "" : `  this site takes ${(own / seconds).toFixed(2)} times as long`;
    console.log(`  ${contender.name.padEnd(18)} ${seconds.toFixed(2).padStart(7)} s${ratio}`);
  }
}

/** Seconds that each contender took in each round, after one that fills its caches. */
function measure(contenders: readonly Contender[], size: number): Map<Contender, number[]> {
  const posts = corpus(size);
  const folders = new Map<Contender, string>();
  const times = new Map<Contender, number[]>();
  try {
    for (const contender of contenders) {
      const folder = mkdtempSync(join(tmpdir(), "bench-"));
      folders.set(contender, folder);
      contender.prepare(folder, posts);
      secondsOf(contender, folder);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const [contender, folder] of folders) {
        rmSync(join(folder, contender.output), { recursive: true, force: true });
        times.set(contender, [...(times.get(contender) ?? []), secondsOf(contender, folder)]);
      }
    }
    return times;
  } finally {
    for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
  }
}

function secondsOf({ name, build }: Contender, folder: string): number {
  const [command = "", ...args] = build;
  const started = performance.now();
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} does not build: ${stderr}`);
  return (performance.now() - started) / 1000;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
