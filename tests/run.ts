/*
 * Runs the tests: all of them, or with --unit the quick ones that stand beside the rooms.
 * Node 20's own runner takes no patterns, so the files are found here.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";

/** Every test file below a folder, in an order that does not change. */
function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join(folder, name))
    .sort();
}

const unitOnly = process.argv.includes("--unit");
const files = unitOnly ? testFiles("src") : [...testFiles("src"), ...testFiles("tests")];

const stream = run({ files, concurrency: true });
stream.on("test:fail", () => {
  process.exitCode = 1;
});
stream.compose(new spec()).pipe(process.stdout);
