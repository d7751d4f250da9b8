import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Contender } from "./contenders/types.ts";

/** What one build took. */
export interface Cost {
  /** On the clock, in seconds. */
  readonly seconds: number;
  /** Of all processors together, in seconds; undefined where GNU time is not installed. */
  readonly cpu: number | undefined;
  /** The most memory that it had at once, in megabytes; undefined where GNU time is not installed. */
  readonly megabytes: number | undefined;
}

const gnuTime = "/usr/bin/time";

/**
 * Builds a contender's site in its folder, on a disk that has taken what was written before: else a build would pay for
 * the one before it. An Error where that fails.
 */
export function costOfBuild({ name, build }: Contender, folder: string): Cost {
  const timed = existsSync(gnuTime) && process.platform === "linux";
  const [command = "", ...args] = timed ? [gnuTime, "-q", "-f", "cost: %U %S %M", ...build] : build;
  if (process.platform !== "win32") spawnSync("sync");
  const started = performance.now();
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${name} does not build: ${stderr}`);
  const [, user, system, kilobytes] = /cost: ([\d.]+) ([\d.]+) (\d+)\s*$/.exec(stderr) ?? [];
  return {
    seconds,
    cpu: user === undefined ? undefined : Number(user) + Number(system),
    megabytes: kilobytes === undefined ? undefined : Number(kilobytes) / 1024,
  };
}

/** The medians of several builds' costs, each of its kind. */
export function medianCost(costs: readonly Cost[]): Cost {
  const all = (of: (cost: Cost) => number | undefined) =>
    costs.map(of).filter((number) => number !== undefined);
  return {
    seconds: median(all(({ seconds }) => seconds)) ?? Number.NaN,
    cpu: median(all(({ cpu }) => cpu)),
    megabytes: median(all(({ megabytes }) => megabytes)),
  };
}

/** The number in the middle; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
