import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { hashesOf } from "../helpers/hashes.ts";
import { home, makeProject, type Project } from "../helpers/project.ts";

/** A project with a program of its own, which a test may change. */
function ownProgram(): Project {
  const project = makeProject({ "content/blog/a.md": "---\ntitle: A\ndate: 2026-01-02\n---\nWords.\n" });
  for (const folder of ["src", ".cache/program"]) rmSync(join(project.root, folder), { recursive: true });
  cpSync(join(home, "src"), join(project.root, "src"), { recursive: true });
  return project;
}

function programs({ root }: Project): string[] {
  return readdirSync(join(root, ".cache", "program"));
}

test("the program is bundled once, and anew when one of its files has changed", async () => {
  const project = ownProgram();
  const first = await project.run("check");
  assert.equal(first.stdout, "No problems in 1 file.\n");
  const [made, ...others] = programs(project);
  assert.deepEqual(others, []);

  await project.run("check");
  assert.deepEqual(programs(project), [made]);

  const file = join(project.root, "src/check/report.ts");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("No problems", "No trouble"));
  const changed = await project.run("check");
  assert.equal(changed.stdout, "No trouble in 1 file.\n");
  assert.equal(programs(project).length, 2);
});

test("a command works where no bundle can be kept", async () => {
  const project = ownProgram();
  project.write({ ".cache/program": "a file in the folder's place" });
  const { code, stdout } = await project.run("check");
  assert.deepEqual([code, stdout], [0, "No problems in 1 file.\n"]);
});

test("the bundled program makes the same site as its sources, and shows a template that has changed", async () => {
  const project = ownProgram();
  const template = join(project.root, "src/templates/pages/post.njk");
  writeFileSync(template, readFileSync(template, "utf8").replace("<article>", "<article>Changed."));
  assert.equal((await project.run("build", ["--only=pages"])).code, 0);
  const bundled = hashesOf(join(project.root, "_site"));
  assert.match(project.read("_site/blog/a/index.html"), /<article>Changed\./);

  rmSync(join(project.root, ".cache/program"), { recursive: true });
  project.write({ ".cache/program": "a file in the folder's place" });
  assert.equal((await project.run("build", ["--only=pages"])).code, 0);
  assert.deepEqual(hashesOf(join(project.root, "_site")), bundled);
});

test("a mistake in the program is told by its place in the source", async () => {
  const project = ownProgram();
  const file = join(project.root, "src/commands/check.ts");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nthrow new Error("a mistake");\n`);
  const { code, stderr } = await project.run("check");
  assert.equal(code, 1);
  assert.match(stderr, /src[\\/]commands[\\/]check\.ts:\d+/);
});
