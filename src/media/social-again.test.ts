import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { project } from "../site/folder.fixture.ts";
import { SiteFolder } from "../site/site-folder.ts";
import { diskCache } from "./disk-cache.ts";
import { native, needsSharp } from "./pictures.fixture.ts";
import { socialPictures } from "./social.ts";
import { SocialAgain } from "./social-again.ts";

const siteName = "A community";
const list = "social";

/** A build whose pages have these titles: what it linked before they asked, what is left of that, what it has to make. */
async function build(t: TestContext, cacheFolder: string, titles: readonly string[]) {
  const cache = diskCache(cacheFolder);
  const pictureOf = socialPictures(native, cache);
  const social = new SocialAgain(join(cacheFolder, list), pictureOf);
  const out = project(t, {});
  const site = new SiteFolder(out);
  let linked = 0;
  social.link((picture, seen) => {
    linked += 1;
    site.link(picture, seen);
  });
  const late = titles
    .map((title) => pictureOf({ title, siteName }))
    .filter((picture) => !social.has(picture));
  for (const picture of late) await picture.file();
  social.tidy(site);
  await site.close();
  await cache.save();
  await social.save();
  const pictures = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".png"),
  );
  return { out, linked, late: late.length, left: pictures.length };
}

/** A cache in which these titles' pictures are kept, made a minute ago and seen since. */
async function kept(t: TestContext, titles: readonly string[]): Promise<string> {
  const folder = project(t, {});
  await build(t, folder, titles);
  const old = new Date(Date.now() - 60_000);
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (statSync(join(folder, path)).isFile()) utimesSync(join(folder, path), old, old);
  await build(t, folder, titles);
  return folder;
}

test(
  "pictures of the last build are in the site before a page asks, others are made when one does",
  needsSharp,
  async (t) => {
    const folder = await kept(t, ["One", "Two"]);
    const { out: _, ...said } = await build(t, folder, ["Two", "One", "Three"]);
    assert.deepEqual(said, { linked: 2, late: 1, left: 2 });
  },
);

test(
  "a picture that no page asks for is taken back, and the folder with the last of them",
  needsSharp,
  async (t) => {
    const folder = await kept(t, ["One", "Two"]);
    const { out: _, ...said } = await build(t, folder, ["Two"]);
    assert.deepEqual(said, { linked: 2, late: 0, left: 1 });
    const { out, ...next } = await build(t, folder, []);
    assert.deepEqual(next, { linked: 1, late: 0, left: 0 });
    assert.deepEqual(readdirSync(join(out, "assets")), []);
  },
);

test("the list is written where it changed, and one that is broken is none", needsSharp, async (t) => {
  const folder = await kept(t, ["One"]);
  const file = join(folder, list);
  const { mtimeMs } = statSync(file);
  await build(t, folder, ["One"]);
  assert.equal(statSync(file).mtimeMs, mtimeMs);
  for (const broken of ["", "[", "{}", "[null]", '[{"titles": 1}]', '[{"titles": [null, {}]}]']) {
    writeFileSync(file, broken);
    const { out: _, ...said } = await build(t, folder, ["One"]);
    assert.deepEqual(said, { linked: 0, late: 1, left: 0 }, broken);
    assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), [{ siteName, titles: ["One"] }]);
  }
});
