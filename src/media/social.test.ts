import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { project } from "../site/folder.fixture.ts";
import type { SocialWords } from "../site/services.ts";
import { diskCache } from "./disk-cache.ts";
import { readFacts } from "./facts.ts";
import { siteIcons } from "./icons.ts";
import { canDraw } from "./letters.ts";
import { libraryOf, native, needsSharp, plain } from "./pictures.fixture.ts";
import { socialPictures } from "./social.ts";
import { canDrawTitle, socialSvg } from "./social-svg.ts";
import { wrap } from "./wrap.ts";

const siteName = "A community of Python people";
const noted = { title: "Why forecasting models should be public", kind: "Blog post", siteName };

test("A social picture is a PNG of 1200 by 630 pixels and at most 60 KB", needsSharp, async (t) => {
  const longest = { ...noted, title: "Wide WORDS ".repeat(40) };
  for (const words of [noted, longest]) {
    const png = await socialPictures(native, diskCache(project(t, {})))(words).bytes();
    const { format, width, height } = (png && readFacts(png)) ?? {};
    assert.deepEqual([format, width, height], ["png", 1200, 630]);
    assert.ok(png && png.length <= 60_000, `${png?.length} bytes`);
  }
});

test("The same words give the same bytes, from the cache or not", needsSharp, async (t) => {
  const cache = diskCache(project(t, {}));
  const hex = async (of: typeof cache) =>
    Buffer.from(await socialPictures(native, of)(noted).bytes()).toString("hex");
  const first = await hex(cache);
  assert.equal(await hex(cache), first);
  assert.equal(await hex(diskCache(project(t, {}))), first);
});

test("Without the native library, or with a title in letters that cannot be drawn, there is none", async (t) => {
  await assert.rejects(socialPictures(plain, diskCache(project(t, {})))(noted).bytes(), /no social picture/);
  assert.equal(socialSvg({ title: "漢字の題", siteName }), undefined);
  assert.equal(socialSvg({ title: "🎉", siteName }), undefined);
  assert.ok(socialSvg({ title: "A party 🎉 for Łukasz, Ωμέγα and Юлия", siteName }));
});

test("Every plain letter and sign can be drawn", () => {
  const plainLetters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  for (const weight of [400, 700] as const)
    assert.deepEqual(
      plainLetters.filter((letter) => !canDraw(letter, weight)),
      [],
    );
  assert.ok(canDrawTitle("~"));
  assert.ok(!canDrawTitle("  "));
});

test("A path follows from all the words, and from nothing else", (t) => {
  const pathOf = (words: SocialWords, by = native) =>
    socialPictures(by, diskCache(project(t, {})))(words).path;
  assert.match(pathOf(noted), /^assets\/social\/[0-9a-f]{16}\.png$/);
  assert.equal(pathOf(noted), pathOf({ ...noted }, plain));
  assert.notEqual(pathOf(noted), pathOf({ ...noted, kind: "Page" }));
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

/** The icons of a project with these files, by their address, format and width, and what is wrong with them. */
async function iconsOf(t: TestContext, files: Readonly<Record<string, string>>, with_ = native) {
  const problems: string[] = [];
  const cache = diskCache(project(t, {}));
  const icons = await siteIcons(libraryOf(t, files, with_), with_, cache, ({ message }) =>
    problems.push(message),
  );
  const made = [...icons].map(([address, bytes]) => {
    const { format, width } = readFacts(bytes) ?? {};
    return `${address} ${format} ${width}`;
  });
  return { made, problems };
}

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="#005eb8" d="M0 0h10v10H0z"/></svg>';

test("The site's icons and the shared social picture are made of two drawings", needsSharp, async (t) => {
  const { made, problems } = await iconsOf(t, { "images/icon.svg": square, "images/social.svg": square });
  assert.deepEqual(made, [
    "/favicon.ico ico 32",
    "/apple-touch-icon.png png 180",
    "/icon-192.png png 192",
    "/icon-512.png png 512",
    "/social.png png 1200",
  ]);
  assert.deepEqual(problems, []);
});

test("There is a favicon without the drawings, and without the native library", async (t) => {
  assert.deepEqual(await iconsOf(t, {}), { made: ["/favicon.ico ico 32"], problems: [] });
  assert.deepEqual(await iconsOf(t, { "images/icon.svg": square }, plain), {
    made: ["/favicon.ico ico 32"],
    problems: [],
  });
});
