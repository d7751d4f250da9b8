import assert from "node:assert/strict";
import { chmodSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gardeners } from "../helpers/community.ts";
import { hashesOf } from "../helpers/hashes.ts";
import { killBuilds } from "../helpers/kill-builds.ts";
import { home, makeProject, type Project } from "../helpers/project.ts";

describe("the site in _site/", () => {
  let project: Project;
  let good: Readonly<Record<string, string>>;
  const site = () => join(project.root, "_site");
  const broken = { "content/blog/broken.md": "---\ntitle: [Never closed\n---\n" };

  before(async () => {
    project = makeProject(gardeners);
    const { code, stderr } = await project.run("build");
    assert.equal(code, 0, stderr);
    good = hashesOf(site());
  });

  test("stands as it was when a build finds an error in the content", async () => {
    project.write(broken);
    const { code, stderr } = await project.run("build");
    project.remove("content/blog/broken.md");
    assert.equal(code, 1);
    assert.match(stderr, /content\/blog\/broken\.md:\d+:\d+: error front-matter-syntax/);
    assert.deepEqual(hashesOf(site()), good);
    assert.deepEqual(readdirSync(join(project.root, ".cache", "builds")), []);
  });

  test("stands as it was when the disk is full, whenever that is, and the build says so", async () => {
    for (const bytes of ["0", "200000"]) {
      const { code, stdout, stderr } = await project.run("build", [], {
        NODE_OPTIONS: `--import tsx --import ${pathToFileURL(join(home, "tests/helpers/full-disk.ts"))}`,
        FULL_DISK_AFTER: bytes,
      });
      assert.equal(code, 1, `${bytes} bytes: ${stdout}`);
      assert.match(stderr, /The disk is full/);
      assert.deepEqual(hashesOf(site()), good, `${bytes} bytes`);
    }
    assert.deepEqual(readdirSync(join(project.root, ".cache", "builds")), []);
  });

  test("is whole when two builds begin at once: one waits for the other", async () => {
    const builds = await Promise.all([project.run("build"), project.run("build")]);
    assert.deepEqual(
      builds.map(({ code }) => code),
      [0, 0],
    );
    assert.ok(builds.some(({ stderr }) => /Another build of this site is under way/.test(stderr)));
    assert.deepEqual(hashesOf(site()), good);
  });

  test("is whole after kill -9 at some moments of a build", async () => {
    await killBuilds(project, [0.3, 0.8, 0.95]);
    project.remove("content/blog/killed.md");
  });

  test("is not begun where the project cannot be written", { skip: process.getuid?.() === 0 }, async () => {
    const other = makeProject(gardeners);
    chmodSync(join(other.root, ".cache"), 0o500);
    const { code, stderr } = await other.run("build");
    assert.equal(code, 1);
    assert.match(stderr, /may not be written/);
    assert.ok(!existsSync(join(other.root, "_site")));
  });
});
