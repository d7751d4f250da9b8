import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { UserConfig } from "@11ty/eleventy";
import { Build } from "../site/build.ts";
import { project } from "../site/folder.fixture.ts";
import { SiteFolder } from "../site/site-folder.ts";
import { needsSharp, photo, words } from "./pictures.fixture.ts";
import { mediaPlugin } from "./plugin.ts";

/** A build of a project with these files, with this room's part in it. */
async function buildOf(t: TestContext, files: Record<string, Uint8Array | string>, native?: boolean) {
  const root = project(t, files);
  const rendered = { html: "", headings: [], features: new Set<never>(), problems: [] };
  const build = new Build(
    { root, today: "2026-01-02", prefix: "/x/", mode: "build", onlyPages: false },
    { markdown: { render: () => rendered }, renderTemplate: () => "" },
  );
  // Eleventy itself is not asked for anything: all goes through the build.
  await mediaPlugin({} as UserConfig, { build, ...(native !== undefined && { native }) });
  const problems = () => build.problems.filter(({ path }) => /^(?:images|static)/.test(path));
  return { root, build, problems };
}

/** Writes this room's folders, as a build does when its pages are there. */
async function write(t: TestContext, build: Build): Promise<string> {
  const out = project(t, {});
  const site = new SiteFolder(out);
  for (const folder of build.folders) await folder.write?.(site);
  await site.close();
  return out;
}

test(
  "A picture that a page shows is written with its smaller sizes, and another without",
  needsSharp,
  async (t) => {
    const files = {
      "images/a.jpg": await photo("jpeg"),
      "images/b.jpg": await photo("jpeg", { width: 401 }),
    };
    const { build, problems } = await buildOf(t, files);
    const shown = build.services.image("images/a.jpg", "A ward");
    assert.match(
      String(shown?.html),
      /^<picture><source type="image\/avif" srcset="\/x\/assets\/images\/a-320-/,
    );
    const out = await write(t, build);
    const addresses = String(shown?.html).match(/\/assets\/[^ ]+/g) ?? [];
    assert.equal(addresses.length, 4);
    for (const address of addresses) assert.ok(existsSync(join(out, address)), address);
    assert.ok(existsSync(join(out, "images/b.jpg")));
    assert.equal(build.services.image("images/none.jpg", ""), undefined);
    assert.deepEqual(problems(), []);
  },
);

test("Without the native library every picture is still there, without its metadata", async (t) => {
  const said = t.mock.method(console, "warn", () => undefined);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>';
  const { build, problems } = await buildOf(t, { "images/a.svg": svg, "images/paper.pdf": "%PDF" }, false);
  assert.match(String(said.mock.calls[0]?.arguments[0]), /sharp's native library was not wanted/);
  assert.equal(build.services.social({ title: "A title", siteName: "A site" }), undefined);
  const out = await write(t, build);
  assert.doesNotMatch(readFileSync(join(out, "images/a.svg"), "utf8"), /onload/);
  assert.equal(readFileSync(join(out, "images/paper.pdf"), "utf8"), "%PDF");
  assert.deepEqual(
    problems().map(({ rule }) => rule),
    ["image-cleaned"],
  );
  assert.ok(build.outputs.has("favicon.ico"));
});

test("A file that is no picture is told and the rest is written", async (t) => {
  t.mock.method(console, "warn", () => undefined);
  const { build, problems } = await buildOf(
    t,
    { "images/a.png": "no picture", "images/b.txt": "words" },
    false,
  );
  assert.deepEqual(
    problems().map(({ path, rule }) => `${path} ${rule}`),
    ["images/a.png image-unreadable"],
  );
  assert.equal(build.services.image("images/a.png", "")?.complaint?.rule, "image-unreadable");
  const out = await write(t, build);
  assert.deepEqual(
    [existsSync(join(out, "images/a.png")), existsSync(join(out, "images/b.txt"))],
    [true, true],
  );
});

test("The preview knows a picture as soon as it is saved", needsSharp, async (t) => {
  const { root, build, problems } = await buildOf(t, { "images/a.jpg": "not yet" });
  assert.equal(problems().length, 1);
  await build.update([]);
  assert.equal(problems().length, 1);
  writeFileSync(join(root, "images/a.jpg"), await photo("jpeg"));
  await build.update(["images/a.jpg"]);
  assert.deepEqual(problems(), []);
  assert.match(String(build.services.image("images/a.jpg", "")?.html), /<picture>/);
  const served = await build.folders[0]?.serve?.("/images/a.jpg");
  assert.ok(served && !words(served.body).includes("PhoneMaker"));
});

test("A page's social picture is made when its address is asked for", needsSharp, async (t) => {
  const { build } = await buildOf(t, {});
  const address = build.services.social({ title: "A title", siteName: "A site" });
  assert.match(String(address), /^\/assets\/social\/[0-9a-f]{16}\.png$/);
  const output = build.answer(String(address));
  assert.ok(output && "bytes" in output);
  assert.match(words(await output.bytes()), /^\x89PNG/);
});

test(
  "A title that cannot be drawn has the shared social picture, where there is one",
  needsSharp,
  async (t) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"/>';
    const { build } = await buildOf(t, { "images/social.svg": svg });
    assert.equal(build.services.social({ title: "漢字の題", siteName: "A site" }), "/social.png");
    assert.ok(build.outputs.has("social.png"));
    const { build: other } = await buildOf(t, {});
    assert.equal(other.services.social({ title: "漢字の題", siteName: "A site" }), undefined);
  },
);

test("A picture in static/ is served without its place", needsSharp, async (t) => {
  const { build } = await buildOf(t, { "static/a.jpg": await photo("jpeg"), "static/b.csv": "a,b" });
  const output = build.outputs.get("static/a.jpg");
  assert.ok(output && "bytes" in output);
  assert.ok(!words(await output.bytes()).includes("PhoneMaker"));
  assert.equal(build.outputs.has("static/b.csv"), false);
});
