import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { hashesOf } from "../helpers/hashes.ts";
import { freePort, until } from "../helpers/preview.ts";
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

test("programs that were not used lately make room, and all but the ten used last", async () => {
  const project = ownProgram();
  const hour = 60 * 60;
  const now = Date.now() / 1000;
  for (let age = 1; age <= 12; age++) {
    const folder = join(project.root, ".cache/program", `old-${String(age).padStart(2, "0")}`);
    mkdirSync(folder, { recursive: true });
    const used = now - (age === 5 ? 8 * 24 : age) * hour;
    utimesSync(folder, used, used);
  }
  await project.run("check");
  const left = programs(project).filter((name) => name.startsWith("old-"));
  assert.deepEqual(
    left,
    ["01", "02", "03", "04", "06", "07", "08", "09", "10"].map((age) => `old-${age}`),
  );
});

test("a command that there is not is a sentence", async () => {
  const { code, stderr } = await makeProject().run("biuld");
  assert.deepEqual(
    [code, stderr],
    [2, "There is no command “biuld”. Those that there are stand in package.json, under scripts.\n"],
  );
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

for (const [what, file, after, command] of [
  ["a command", "src/commands/check.ts", "export const ended", "check"],
  ["a page", "src/templates/views/home.ts", "  const { home } = config;", "build"],
] as const) {
  test(`a mistake in the code of ${what} is told by its place in the source`, async () => {
    const project = ownProgram();
    const text = readFileSync(join(project.root, file), "utf8");
    const line = text.slice(0, text.indexOf(after)).split("\n").length;
    project.write({ [file]: text.replace(after, () => `JSON.parse("null").nothing;\n${after}`) });
    const { code, stderr } = await project.run(command);
    assert.equal(code, 1);
    assert.match(stderr, /Cannot read properties of null/);
    assert.match(stderr, new RegExp(`${file.replaceAll("/", "[\\\\/]")}:${line}:\\d+`));
  });
}

test("a program whose folder is a link to elsewhere finds its packages and its sources", async () => {
  const project = ownProgram();
  const elsewhere = join(project.root, "a/b/c/d/e/programs");
  mkdirSync(elsewhere, { recursive: true });
  symlinkSync(elsewhere, join(project.root, ".cache/program"), "junction");
  assert.deepEqual(await project.run("build", ["--only=pages"]).then(({ code }) => code), 0);
  const file = join(project.root, "src/commands/check.ts");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nthrow new Error("a mistake");\n`);
  const { stderr } = await project.run("check");
  assert.ok(stderr.includes(`${realpathSync(file)}:`), stderr);
});

test("what Node compiled of the program is kept for the next time, and made again where it is not whole", async () => {
  const project = ownProgram();
  const build = async () => assert.equal((await project.run("build", ["--only=pages"])).code, 0);
  await build();
  const first = hashesOf(join(project.root, "_site"));
  const [program = ""] = programs(project);
  const folder = join(project.root, ".cache", "program", program);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  // Node 20 has one file, of ours; newer ones have one a module, of which the program's is the largest.
  const kept = files.filter((file) => /\.code$|[\\/]compiled[\\/].+[\\/]/.test(file));
  const [code = ""] = kept.sort((a, b) => statSync(b).size - statSync(a).size);
  const { ino, size } = statSync(code);
  await build();
  assert.equal(statSync(code).ino, ino, "It is used as it is.");

  const bytes = readFileSync(code);
  for (const broken of [bytes.subarray(0, size / 2), Buffer.alloc(0), garbled(bytes)]) {
    writeFileSync(code, broken);
    await build();
    assert.deepEqual(hashesOf(join(project.root, "_site")), first);
    assert.ok(statSync(code).size > size / 2, "It is whole again.");
  }
});

const isNew = !process.version.startsWith("v20.");

test("a preview keeps what Node compiled while it goes on, for it may end without a word", {
  skip: isNew && "Node does so by itself",
}, async () => {
  const project = ownProgram();
  const child = spawn(process.execPath, [join("src", "commands", "launch.mjs"), "start"], {
    cwd: project.root,
    env: { ...process.env, PORT: String(await freePort()), NODE_TEST_CONTEXT: "" },
    stdio: "ignore",
  });
  const kept = () =>
    readdirSync(join(project.root, ".cache"), { recursive: true, encoding: "utf8" }).filter((name) =>
      /start-.*\.code$/.test(name),
    );
  await until(
    () => kept().length > 0,
    () => "Nothing was kept.",
  );
  child.kill("SIGKILL");
});

function garbled(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill(0x55, copy.length / 2, copy.length / 2 + 64);
  return copy;
}
