/*
 * Runs the tests: all of them, or with --unit the quick ones that stand beside the rooms.
 * Node 20's own runner takes no patterns, so the files are found here.
 */
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { buildAssets } from "../src/assets/assets.ts";
import { ensureBrowser } from "./helpers/ensure-browser.ts";

/** A file that takes longer hangs. In milliseconds. */
const patience = 10 * 60 * 1000;

/** Every test file below a folder, in an order that does not change. */
function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(folder, name))
    .sort();
}

/** What is there before the first test: a browser, and the styles and scripts that every site shares. */
async function prepare(): Promise<boolean> {
  if ((await ensureBrowser()) === undefined) return false;
  await buildAssets(process.cwd());
  return true;
}

const unitOnly = process.argv.includes("--unit");
// The long ones first, so that none is left alone at the end.
const files = unitOnly ? testFiles("src") : [...testFiles("tests"), ...testFiles("src")];

if (unitOnly || (await prepare())) {
  const stream = run({ files, concurrency: Math.min(availableParallelism(), 6), timeout: patience });
  stream.on("test:fail", () => {
    process.exitCode = 1;
  });
  stream.compose(new spec()).pipe(process.stdout);
} else {
  process.exitCode = 1;
}
