import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { gardeners } from "../helpers/community.ts";
import { hashesOf } from "../helpers/hashes.ts";
import { makeProject, type Project, testDay } from "../helpers/project.ts";
import { seedFrom } from "../helpers/random.ts";
import { RandomContent } from "../helpers/random-content.ts";

/** How old a file has to be before its time is taken for a sign that nobody has written to it, in milliseconds. */
const settled = 2_100;

/** What builds keep of a site's content from one to the next. */
const caches = ["bodies", "images", "search"].map((name) => `.cache/${name}`);

/** The files that a build leaves, and the problems that it tells. */
async function built(project: Project, args: readonly string[] = []) {
  const { code, stderr } = await project.run("build", args);
  assert.equal(code, 0, stderr);
  const said = stderr.split("\n").filter((line) => /^[a-z_]+\/\S+:\d+:\d+: /.test(line));
  return { files: hashesOf(join(project.root, "_site")), said };
}

/** The packs of rendered bodies, and what else lies beside them. */
function bodies(project: Project) {
  const folder = join(project.root, ".cache", "bodies");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const packs = names.filter((name) => name.endsWith(".pack")).map((name) => join(folder, name));
  return { packs, unfinished: names.filter((name) => !name.endsWith(".pack")) };
}

test("a build with what earlier builds kept, and one with nothing kept, are the same after any change", async (t) => {
  const seed = seedFrom(process.env.SEED ?? "20261201");
  const content = new RandomContent(seed);
  const [warm, cold] = [makeProject(), makeProject()];
  let last = new Map<string, string>();
  const write = () => {
    for (const project of [warm, cold]) {
      for (const path of last.keys()) if (!content.files.has(path)) project.remove(path);
      for (const [path, text] of content.files) if (last.get(path) !== text) project.write({ [path]: text });
    }
    last = new Map(content.files);
  };
  write();
  const sites = new Set<string>();
  const rounds = 4;
  let problems = 0;
  for (let round = 0; round < rounds; round++) {
    for (const cache of caches) cold.remove(cache);
    const [expected, found] = [await built(cold), await built(warm)];
    const changes = `seed ${seed}, round ${round}`;
    assert.deepEqual(found.files, expected.files, changes);
    assert.deepEqual(found.said, expected.said, changes);
    problems += found.said.length;
    sites.add(JSON.stringify(found.files));
    const changed = Array.from({ length: 8 }, () => content.change());
    t.diagnostic(changed.join(", "));
    write();
  }
  assert.equal(sites.size, rounds, "Each round's site is another.");
  assert.ok(problems > rounds, "Links and pictures lose what they were for.");
});

describe("the pack of rendered bodies", () => {
  let project: Project;
  let whole: Awaited<ReturnType<typeof built>>;
  const same = async () => assert.deepEqual(await built(project, ["--only=pages"]), whole);

  before(async () => {
    project = makeProject(gardeners);
    whole = await built(project, ["--only=pages"]);
  });

  test("is used: a second build renders nothing, so that it has nothing to write", async () => {
    const [pack = ""] = bodies(project).packs;
    const { ino } = statSync(pack);
    await same();
    assert.equal(statSync(pack).ino, ino);
    assert.deepEqual(bodies(project), { packs: [pack], unfinished: [] });
  });

  test("is made again where it was cut short, or another text is in it", async () => {
    const [pack = ""] = bodies(project).packs;
    const bytes = readFileSync(pack);
    truncateSync(pack, bytes.length - 100);
    await same();
    assert.ok(readFileSync(pack).equals(bytes));
    const garbled = Buffer.from(bytes.toString("latin1").replaceAll("Sow", "Cow"), "latin1");
    assert.notDeepEqual(garbled, bytes);
    writeFileSync(pack, garbled);
    await same();
    assert.ok(!readFileSync(pack).includes("Cow"));
  });

  test("is whole or not there after kill -9 of a build that was writing it", async () => {
    for (const pack of bodies(project).packs) writeFileSync(pack, "");
    const child = spawn(process.execPath, [join("src", "commands", "launch.mjs"), "build", "--only=pages"], {
      cwd: project.root,
      env: { ...process.env, SOURCE_DATE_EPOCH: testDay, NODE_TEST_CONTEXT: "" },
      stdio: "ignore",
    });
    const ended = once(child, "close");
    while (bodies(project).unfinished.length === 0 && child.exitCode === null) await wait(1);
    child.kill("SIGKILL");
    const [, signal] = await ended;
    assert.equal(signal, "SIGKILL");
    assert.equal(bodies(project).unfinished.length, 1);
    await same();
    assert.ok(bodies(project).packs.every((pack) => statSync(pack).size > 0));
  });
});

test("many posts that are new at once are rendered ahead, and look as if they had come one by one", async () => {
  const posts = Array.from({ length: 200 }, (_, number) => {
    const text = [
      `---\ntitle: Bed ${number}\ndate: 2022-03-0${1 + (number % 9)}\ntags: [Beds]\n---\n`,
      `After [the bed before](/blog/bed-${number - 1}/) and [an old page](/bed-${number}.html).`,
      number % 3 === 0 ? "![A bean](/images/none.png)" : "```python\nprint(1)\n```",
      number % 5 === 0 ? '<p>Our <a href="/blog/">blog</a></p>' : "Words, *and* more.",
    ].join("\n\n");
    return [`content/blog/bed-${number}.md`, text] as const;
  });
  const [atOnce, slowly] = [makeProject(), makeProject()];
  atOnce.write(Object.fromEntries(posts));
  slowly.write(Object.fromEntries(posts.slice(0, 100)));
  await built(slowly, ["--only=pages"]);
  slowly.write(Object.fromEntries(posts));
  const expected = await built(slowly, ["--only=pages"]);
  assert.deepEqual(await built(atOnce, ["--only=pages"]), expected);
  assert.ok(expected.said.length > 200, "Broken links and a missing picture are told.");
  atOnce.remove(".cache/bodies");
  atOnce.write({ "content/blog/broken.md": "---\ntitle: [\n---\n" });
  assert.equal(
    (await atOnce.run("build", ["--only=pages"])).code,
    1,
    "A build that fails does not wait for them.",
  );
});

describe("the files that a site shares with the cache", () => {
  const shared = /^(?:assets\/social|search)\/[^/]+\.(?:png|json)$/;

  test("are the very same in the next site, and what somebody made of them there is in none", async () => {
    const project = makeProject(gardeners);
    const first = await built(project);
    const paths = Object.keys(first.files).filter((path) => shared.test(path));
    const [picture, part] = [/\.png$/, /\.json$/].map(
      (ending) => paths.find((path) => ending.test(path)) ?? "",
    );
    assert.ok(picture && part, paths.join(", "));
    const inodes = () => paths.map((path) => statSync(join(project.root, "_site", path)).ino);
    assert.deepEqual(await built(project), first);
    const second = inodes();
    assert.deepEqual(await built(project), first);
    assert.deepEqual(inodes(), second, "Nothing was written again.");
    for (const path of [picture, part])
      writeFileSync(join(project.root, "_site", path), "changed in its place");
    assert.deepEqual(await built(project), first);
  });

  test("leave a site with the page that had one, although they are in it before there are pages", async () => {
    const post = (title: string) => ({
      "content/blog/once.md": `---\ntitle: ${title}\ndate: 2022-01-01\n---\n\nSoil.\n`,
    });
    const project = makeProject(gardeners);
    project.write(post("Once only"));
    const first = await built(project);
    await wait(settled);
    // The first of these two sees the kept files for old enough, the second links them before it renders a page.
    assert.deepEqual(await built(project), first);
    assert.deepEqual(await built(project), first);
    project.write(post("Another title"));
    const cold = makeProject(gardeners);
    cold.write(post("Another title"));
    const expected = await built(cold);
    assert.notDeepEqual(expected, first);
    assert.deepEqual(await built(project), expected);
    assert.deepEqual(await built(project), expected);
  });
});
