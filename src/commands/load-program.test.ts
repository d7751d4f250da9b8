import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { project } from "../site/folder.fixture.ts";

const loader = new URL("load-program.mjs", import.meta.url).href;

/** Half a thousand functions, each of which is run once. */
const functions = Array.from(
  { length: 500 },
  (_, number) => `(n) => { const made = { n, name: "number ${number}" }; return [made, n * ${number}]; },`,
).join("\n");

/** How many bytes are kept of a program that runs its functions and then makes and forgets so many lists. */
function keptBytes(t: TestContext, lists: number): number {
  const folder = project(t, {
    "program.cjs": `const all = [\n${functions}\n];
exports.commands = { build: () => {
  for (const each of all) each(2);
  for (let list = 0; list < ${lists}; list += 1) Array.from({ length: 400_000 }, (_, index) => [index]);
} };`,
    "program.cjs.map": "{}",
  });
  const run = `import { loadProgram } from ${JSON.stringify(loader)}; loadProgram(${JSON.stringify(folder)}, "build")();`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", run], {
    encoding: "utf8",
    env: { ...process.env, NODE_TEST_CONTEXT: "" },
  });
  assert.equal(status, 0, stderr);
  const sizes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith("program.cjs"))
    .map((name) => statSync(join(folder, name)))
    .map((stats) => (stats.isFile() ? stats.size : 0));
  return Math.max(...sizes);
}

test("what a program ran long ago is kept as well as what it ran last", (t) => {
  const short = keptBytes(t, 0);
  assert.ok(short > 30_000, `${short} bytes`);
  assert.ok(keptBytes(t, 40) > 0.9 * short, `${keptBytes(t, 40)} bytes are left of ${short}`);
});
