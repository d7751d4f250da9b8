import assert from "node:assert/strict";
import { statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { project } from "../site/folder.fixture.ts";
import { imageProblem } from "./image-problem.ts";
import { imageLibrary } from "./library.ts";
import { openMemo } from "./memo.ts";
import { dot, libraryOf, native, needsSharp, photo, plain } from "./pictures.fixture.ts";
import { resolveImage } from "./resolve.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>';

test("A picture is found by its name as written, with escapes, and in another case", (t) => {
  const library = libraryOf(t, { "images/My Photo.png": dot.png, "images/blog/caf\u00e9.png": dot.png });
  const found = (path: string) => {
    const { image, how } = library.find(path) ?? {};
    return image && [image.path, how];
  };
  assert.deepEqual(found("images/My Photo.png"), ["images/My Photo.png", "exact"]);
  assert.deepEqual(found("images/My%20Photo.png"), ["images/My Photo.png", "decoded"]);
  assert.deepEqual(found("images/my photo.PNG"), ["images/My Photo.png", "case"]);
  assert.deepEqual(found("images/blog/cafe\u0301.png"), ["images/blog/caf\u00e9.png", "decoded"]);
  assert.equal(found("images/photo.png"), undefined);
  assert.equal(found("images/../../etc/passwd"), undefined);
  assert.equal(found("images/%E0%A4%A"), undefined);
});

test("An address holds a name's spaces and signs escaped", (t) => {
  const library = libraryOf(t, { "images/a b/100% #1?.png": dot.png });
  assert.equal(library.images[0]?.address, "/images/a%20b/100%25%20%231%3F.png");
});

test("A name in another case is shown, and its author is told", (t) => {
  const resolved = resolveImage(libraryOf(t, { "images/a.png": dot.png }), "images/A.PNG", { alt: "" });
  assert.equal(resolved?.src, "/images/a.png");
  assert.equal(
    resolved?.complaint?.message,
    "The picture “images/A.PNG” is called “images/a.png”: capitals count on the web.",
  );
});

test("What is no picture is served as it is, or not at all", (t) => {
  const library = libraryOf(t, {
    "images/paper.pdf": "%PDF-1.7",
    "images/page.html": "<script>alert(1)</script>",
    "images/words.png": "these are words",
    "images/photo.heic": "\0\0\0\x18ftypheic",
    "images/photo.jpg": "version https://git-lfs.github.com/spec/v1\noid sha256:1",
    "images/raster.svg": dot.png,
    "images/broken.svg": "<svg",
    "images/drawing.svg": svg,
    "static/words.png": "these are words",
    "static/data.csv": "a,b",
  });
  assert.deepEqual(
    library.images.map(({ path }) => path),
    ["images/drawing.svg"],
  );
  assert.deepEqual(
    library.others.map(({ path }) => path),
    // Older sites served it, and a link to it goes on leading somewhere.
    ["images/paper.pdf", "images/words.png"],
  );
  assert.deepEqual(
    library.problems.map(({ path, rule }) => `${path} ${rule}`),
    [
      "images/page.html image-unreadable",
      "images/words.png image-unreadable",
      "images/photo.heic image-unreadable",
      "images/photo.jpg image-unreadable",
      "images/raster.svg image-unreadable",
      "images/broken.svg image-unreadable",
    ],
  );
  assert.equal(
    library.faultOf("images/photo.jpg")?.message,
    "“images/photo.jpg” is not there itself: Git LFS holds it.",
  );
});

test("A small file that claims a billion pixels is not opened", (t) => {
  const bomb = Buffer.from(dot.png);
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  const { images, problems } = libraryOf(t, { "images/bomb.png": bomb });
  assert.equal(images.length, 0);
  assert.match(String(problems[0]?.message), /claims 60000 by 60000 pixels/);
});

test("A file that is larger than the site takes is not read", (t) => {
  const { problems } = libraryOf(t, { "images/large.svg": Buffer.alloc(5_000_001) });
  assert.match(String(problems[0]?.message), /has 5.0 MB, and the site takes pictures of at most 5.0 MB/);
});

test("A file that is gone by the time it is read is a problem and no crash", (t) => {
  const root = project(t, {});
  const memo = openMemo(join(root, "cache"), "");
  const { problems } = imageLibrary({ root, paths: ["images/gone.png"], native: plain, memo });
  assert.equal(problems[0]?.rule, "image-unreadable");
});

test("A script in a drawing is told with the file's name", (t) => {
  const { problems } = libraryOf(t, { "images/a.svg": svg.replace("/>", "><script/></svg>") });
  assert.deepEqual(problems, [
    {
      path: "images/a.svg",
      line: 1,
      column: 1,
      rule: "image-cleaned",
      message: "“images/a.svg” is served without what could run or load something: the element script.",
      remedy: "Save it again as plain SVG, with its pictures embedded and without scripts.",
    },
  ]);
});

test("Width and height are those of the picture as it is shown", needsSharp, async (t) => {
  const turned = await photo("jpeg", { width: 400, height: 300, orientation: 6 });
  const [image] = libraryOf(t, { "images/a.jpg": turned }).images;
  assert.deepEqual([image?.width, image?.height], [300, 400]);
});

test("What was found out is remembered until the file or the tools change", async (t) => {
  const root = project(t, { "images/a.png": dot.png });
  const file = join(root, "images/a.png");
  const cache = join(root, "cache");
  const look = async () => {
    const memo = openMemo(cache, "1");
    const { images } = imageLibrary({ root, paths: ["images/a.png"], native: plain, memo });
    await memo.save();
    return images[0]?.format;
  };
  // A file is remembered once it has been left alone for two seconds.
  t.mock.method(Date, "now", () => statSync(file).ctimeMs + 10_000);
  assert.equal(await look(), "png");
  assert.notEqual(openMemo(cache, "1").recall("images/a.png", statSync(file)), undefined);
  assert.equal(openMemo(cache, "2").recall("images/a.png", statSync(file)), undefined);
  const { mtime, atime } = statSync(file);
  writeFileSync(file, Buffer.concat([dot.gif, Buffer.alloc(dot.png.length - dot.gif.length)]));
  utimesSync(file, atime, mtime);
  assert.equal(await look(), "gif");
});

test("A picture that is larger than a page needs is told to check", (t) => {
  const [image] = libraryOf(t, { "images/a.png": dot.png }).images;
  assert.ok(image);
  assert.equal(imageProblem(image), undefined);
  assert.equal(
    imageProblem({ ...image, width: 4000, bytes: 2_345_678 })?.message,
    "“images/a.png” is 4000 pixels wide and has 2346 KB: larger than a page needs.",
  );
  assert.equal(imageProblem({ ...image, format: "svg", width: 9000, bytes: 1000 }), undefined);
});

test("Without the native library pictures have one size, and a sentence says why", (t) => {
  const [image] = libraryOf(t, { "images/a.png": dot.png }, plain).images;
  assert.deepEqual(image?.widths, []);
  assert.match(
    String(plain.notice),
    /^Pictures are served without .*sharp's native library was not wanted\.$/,
  );
  assert.equal(native.notice === undefined, native.sharp !== undefined);
});
