/* npm run build: writes the whole site to _site/, all of it or nothing. */
import { setFlagsFromString } from "node:v8";
import Eleventy from "@11ty/eleventy";
import { compareProblems, formatProblem, severityOf } from "../content/problem.ts";
import { Build } from "../site/build.ts";
import { takePlace } from "../site/build-lock.ts";
import { oncePerFile } from "../site/site.ts";
import { swapIn } from "../site/swap.ts";
import { configPath } from "./configuration.ts";
import { readOptions, runCommand, UsageError } from "./run.ts";

/** A site of fewer files takes a few seconds, in which Node 20 optimises more than it can use. */
const fewFiles = 10_000;

/** How much has to run of a function before Node 20 optimises it, in bytes of bytecode: its own threshold, and ours. */
const threshold = { own: 67_584, late: 400_000 };

export const ended = runCommand(async () => {
  const { values } = readOptions({ options: { only: { type: "string" } } });
  if (values.only !== undefined && values.only !== "pages") {
    throw new UsageError(`--only=${values.only} is not known; the one that is known is --only=pages.`);
  }
  if (values.only) process.env.SITE_ONLY = values.only;

  optimiseAt(threshold.late);
  const root = process.cwd();
  const started = performance.now();
  const { folder, release, releaseAtOnce } = await takePlace(root, { say: console.error });
  for (const [signal, code] of [["SIGINT", 130] as const, ["SIGTERM", 143] as const]) {
    process.once(signal, () => {
      releaseAtOnce();
      process.exit(code);
    });
  }
  try {
    let build: Build | undefined;
    const eleventy = new Eleventy(undefined, folder, {
      quietMode: true,
      configPath,
      config: (config) =>
        config.on("site.ready", (ready) => {
          if (ready instanceof Build) build = ready;
        }),
    });
    // It would say how many files it wrote, which is none: see src/site/output.ts. What goes wrong is thrown, too.
    eleventy.disableLogger();
    await eleventy.init();
    const errors = (build?.problems ?? []).filter((problem) => severityOf(problem, "build") === "error");
    if (build === undefined || errors.length > 0) {
      print(build?.problems ?? []);
      console.error(`Nothing was written: ${errors.length} to put right.`);
      return 1;
    }
    if (build.outputs.size >= fewFiles) optimiseAt(threshold.own);
    await eleventy.write();
    const found = build.problems;
    print(found);
    if (found.some((problem) => severityOf(problem, "build") === "error")) return 1;
    swapIn(root, folder);
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    console.log(`Built ${build.outputs.size} files in ${seconds} s.`);
    return 0;
  } finally {
    await release();
    // What Node compiled is kept, and of use only where the threshold was as it is when the next build begins.
    optimiseAt(threshold.own);
  }
});

/**
 * Node 20 has no compiler between a quick one and a dear one. The dear one takes a third of the processor time of a
 * build of two seconds, and pays in one of ten: so it waits, where a site is not large. Newer ones have one between,
 * and no such flag.
 */
function optimiseAt(bytes: number): void {
  if (process.versions.node.startsWith("20.")) setFlagsFromString(`--interrupt-budget=${bytes}`);
}

function print(problems: Build["problems"]): void {
  for (const problem of oncePerFile(problems).sort(compareProblems))
    console.error(formatProblem(problem, "build"));
}
