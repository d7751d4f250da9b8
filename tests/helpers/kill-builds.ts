import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { hashesOf } from "./hashes.ts";
import { type Project, testDay } from "./project.ts";

type Hashes = ReturnType<typeof hashesOf>;

/** Starts a build and ends it with kill -9 after so many milliseconds; true where it had not ended by itself. */
async function killedAfter(project: Project, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, ["--import", "tsx", join("src", "commands", "build.ts")], {
    cwd: project.root,
    env: { ...process.env, SOURCE_DATE_EPOCH: testDay, NODE_TEST_CONTEXT: "" },
    stdio: "ignore",
  });
  const ended = new Promise<boolean>((resolve) =>
    child.on("close", (_code, signal) => resolve(signal !== null)),
  );
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const killed = await ended;
  clearTimeout(timer);
  return killed;
}

/**
 * Kills builds at the moments given, as parts of a build's length (0 to 1), and holds the site to be one of two
 * whole ones every time. The content changes to and fro between builds, so that each has something to do.
 * Tells how many were killed before they had ended.
 */
export async function killBuilds(project: Project, moments: readonly number[]): Promise<{ killed: number }> {
  const site = join(project.root, "_site");
  const versions = ["Beans climb.", "Peas climb higher."].map((words) => ({
    "content/blog/killed.md": `---\ntitle: ${words}\ndate: 2026-01-01\nauthor: Rosa Field\n---\n\n${words}\n`,
  }));
  const whole: Hashes[] = [];
  let length = 0;
  for (const version of versions) {
    project.write(version);
    const started = performance.now();
    const { code, stderr } = await project.run("build");
    assert.equal(code, 0, stderr);
    length = performance.now() - started;
    whole.push(hashesOf(site));
  }
  const [one, other] = whole;
  assert.notDeepEqual(one, other, "The two versions of the site must differ.");

  let killed = 0;
  for (const [index, moment] of moments.entries()) {
    project.write(versions[index % 2] ?? {});
    if (await killedAfter(project, moment * length)) killed += 1;
    const found = JSON.stringify(hashesOf(site));
    const isWhole = whole.some((hashes) => JSON.stringify(hashes) === found);
    assert.ok(isWhole, `After kill -9 at ${Math.round(moment * length)} ms the site is neither of the two.`);
  }
  project.write(versions[0] ?? {});
  const { code, stderr } = await project.run("build");
  assert.equal(code, 0, stderr);
  assert.deepEqual(hashesOf(site), one);
  assert.deepEqual(readdirSync(join(project.root, ".cache", "builds")), [], "Killed builds are cleared up.");
  return { killed };
}
