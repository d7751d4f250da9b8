import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { diskCache } from "./disk-cache.ts";
import { readFacts } from "./facts.ts";
import { siteIcons } from "./icons.ts";
import { libraryOf, native, needsSharp, plain, project } from "./pictures.fixture.ts";
import { socialAddress, socialPicture } from "./social.ts";
import { socialSvg } from "./social-svg.ts";
import { wrap } from "./wrap.ts";

const siteName = "A community of Python people";
const noted = { title: "Why forecasting models should be public", kind: "Blog post", siteName };

test("A social picture is a PNG of 1200 by 630 pixels and at most 60 KB", needsSharp, async (t) => {
  const longest = { ...noted, title: "Wide WORDS ".repeat(40), detail: "12 June 2022" };
  for (const words of [noted, longest]) {
    const png = await socialPicture(words, native, diskCache(project(t, {})));
    const { format, width, height } = (png && readFacts(png)) ?? {};
    assert.deepEqual([format, width, height], ["png", 1200, 630]);
    assert.ok(png && png.length <= 60_000, `${png?.length} bytes`);
  }
});

test("The same words give the same bytes, from the cache or not", needsSharp, async (t) => {
  const cache = diskCache(project(t, {}));
  const hex = async (of: typeof cache) =>
    Buffer.from((await socialPicture(noted, native, of)) ?? []).toString("hex");
  const first = await hex(cache);
  assert.equal(await hex(cache), first);
  assert.equal(await hex(diskCache(project(t, {}))), first);
});

test("Without the native library, or with a title in letters that cannot be drawn, there is none", async (t) => {
  assert.equal(await socialPicture(noted, plain, diskCache(project(t, {}))), undefined);
  assert.equal(socialSvg({ title: "漢字の題", siteName }), undefined);
  assert.equal(socialSvg({ title: "🎉", siteName }), undefined);
  assert.ok(socialSvg({ title: "A party 🎉 for Łukasz, Ωμέγα and Юлия", siteName }));
});

test("An address follows from all the words, and from nothing else", () => {
  assert.match(socialAddress(noted), /^\/assets\/social\/[0-9a-f]{16}\.png$/);
  assert.equal(socialAddress(noted), socialAddress({ ...noted }));
  assert.notEqual(socialAddress(noted), socialAddress({ ...noted, kind: "Page" }));
});

test("Whatever a title holds, the drawing holds only outlines", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (title) => {
      const svg = socialSvg({ title: `<script>"&'${title}`, kind: title, siteName: title });
      const tags = (svg ?? "").replace(
        /<\/?(?:svg|g|path)(?: (?:xmlns="[\w:/.]+"|[a-z]+="[-\w #.()]*"))*\/?>/g,
        "",
      );
      assert.equal(tags, "");
    }),
    { numRuns: 100 },
  );
});

test("Lines break between words, and within a word only where it is too long", () => {
  const measure = (text: string) => text.length;
  assert.deepEqual(wrap("one two three", 7, 3, measure), { lines: ["one two", "three"], whole: true });
  assert.deepEqual(wrap("abcdefghij k", 4, 3, measure), { lines: ["abcd", "efgh", "ij k"], whole: true });
  assert.deepEqual(wrap("one two three four", 7, 2, measure), { lines: ["one two", "three…"], whole: false });
  assert.deepEqual(wrap("", 7, 2, measure), { lines: [], whole: true });
});

test("The site's icons are made of images/icon.svg", needsSharp, async (t) => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#005eb8" d="M0 0h10v10H0z"/></svg>';
  const icons = await siteIcons(libraryOf(t, { "images/icon.svg": svg }), native, diskCache(project(t, {})));
  const sizes = [...(icons ?? [])].map(([address, bytes]) => [
    address,
    readFacts(bytes)?.format,
    readFacts(bytes)?.width,
  ]);
  assert.deepEqual(sizes, [
    ["/favicon.ico", "ico", 32],
    ["/apple-touch-icon.png", "png", 180],
    ["/icon-192.png", "png", 192],
    ["/icon-512.png", "png", 512],
  ]);
});

test("Without that drawing, or without the native library, there are no icons of the site's own", async (t) => {
  const cache = diskCache(project(t, {}));
  assert.equal(await siteIcons(libraryOf(t, {}), native, cache), undefined);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  assert.equal(await siteIcons(libraryOf(t, { "images/icon.svg": svg }, plain), plain, cache), undefined);
});
