import assert from "node:assert/strict";
import { test } from "node:test";
import { project } from "../site/folder.fixture.ts";
import { derivatives } from "./derivatives.ts";
import { diskCache } from "./disk-cache.ts";
import { readFacts } from "./facts.ts";
import { damagedPictures } from "./maker.ts";
import { making } from "./making.fixture.ts";
import { dot, native, needsSharp, photo, plain, words } from "./pictures.fixture.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><path d="M0 0"/></svg>';

for (const format of ["jpeg", "png", "webp", "avif", "gif"] as const) {
  test(`The copy and the smaller sizes of a ${format} hold no metadata`, needsSharp, async (t) => {
    const bytes = await photo(format);
    const { maker, image } = making(t, { "images/a": bytes });
    const copy = await maker.copy(image("images/a"));
    assert.equal(readFacts(copy)?.format, format);
    for (const made of [copy, ...(await Promise.all(derivatives(image("images/a")).map(maker.derivative)))]) {
      const { exif, xmp, iptc, icc } = (await native.sharp?.(made).metadata()) ?? {};
      assert.deepEqual([exif, xmp, iptc, icc], [undefined, undefined, undefined, undefined]);
      assert.ok(!words(made).includes("PhoneMaker"));
    }
  });
}

test("Smaller sizes are AVIF and WebP of the widths that their addresses say", needsSharp, async (t) => {
  const { maker, image } = making(t, {
    "images/A Photo.JPG": await photo("jpeg", { width: 700, height: 350 }),
  });
  const all = derivatives(image("images/A Photo.JPG"));
  assert.deepEqual(
    all.map(({ address }) => address.replace(/-[0-9a-f]{10}\./, "-HASH.")),
    ["avif", "webp"].flatMap((format) =>
      [320, 700].map((width) => `/assets/images/a-photo-${width}-HASH.${format}`),
    ),
  );
  for (const each of all) {
    const facts = readFacts(await maker.derivative(each));
    assert.deepEqual([facts?.format, facts?.width, facts?.height], [each.format, each.width, each.width / 2]);
  }
});

test("A picture that was taken sideways stands upright", needsSharp, async (t) => {
  const { maker, image } = making(t, {
    "images/a.jpg": await photo("jpeg", { width: 400, height: 200, orientation: 8 }),
  });
  const copy = readFacts(await maker.copy(image("images/a.jpg")));
  assert.deepEqual([copy?.width, copy?.height, copy?.orientation], [200, 400, 1]);
});

test(
  "A picture's own address answers with at most 1,600 pixels, and never with more bytes",
  needsSharp,
  async (t) => {
    const large = await photo("jpeg", { width: 2400, height: 1200 });
    const small = await native
      .sharp?.(await photo("jpeg", { width: 300, height: 200 }))
      .jpeg({ quality: 20 })
      .toBuffer();
    assert.ok(small);
    const { maker, image } = making(t, { "images/large.jpg": large, "images/small.jpg": small });
    const copy = await maker.copy(image("images/large.jpg"));
    assert.deepEqual([readFacts(copy)?.width, readFacts(copy)?.height], [1600, 800]);
    assert.ok(copy.length < large.length);
    assert.ok((await maker.copy(image("images/small.jpg"))).length <= small.length);
  },
);

test("A PNG of a moderate size keeps every pixel as it is", needsSharp, async (t) => {
  const bytes = await photo("png", { width: 200, height: 150 });
  const { maker, image } = making(t, { "images/a.png": bytes });
  const pixels = (of: Uint8Array) => native.sharp?.(of).raw().toBuffer();
  assert.deepEqual(await pixels(await maker.copy(image("images/a.png"))), await pixels(bytes));
});

test("Without the native library copies hold no metadata, drawings are clean and an AVIF is not served", async (t) => {
  const files: Record<string, Uint8Array | string> = { "images/a.svg": svg, "images/a.png": dot.png };
  if (native.sharp) {
    for (const format of ["jpeg", "png", "webp", "avif"] as const)
      files[`images/p.${format}`] = await photo(format);
  }
  const { library, maker } = making(t, files, plain);
  for (const image of library.images) {
    assert.deepEqual(derivatives(image), []);
    assert.doesNotMatch(words(await maker.copy(image)), /PhoneMaker|A\. Person|alert/, image.path);
  }
  assert.equal(library.find("images/p.avif"), undefined);
  assert.deepEqual(
    library.problems.map(({ path }) => path),
    ["images/a.svg", ...(native.sharp ? ["images/p.avif"] : [])],
  );
});

test("A picture in static/ is served as it is, less its metadata", needsSharp, async (t) => {
  const bytes = await photo("jpeg", { width: 2000, height: 1000 });
  const { maker, image } = making(t, { "static/a.jpg": bytes, "static/b.png": dot.png, "static/c.svg": svg });
  const copy = await maker.copy(image("static/a.jpg"));
  assert.deepEqual([readFacts(copy)?.width, words(copy).includes("PhoneMaker")], [2000, false]);
  assert.deepEqual(Buffer.from(await maker.copy(image("static/b.png"))), dot.png);
  assert.equal(words(await maker.copy(image("static/c.svg"))), svg);
});

test(
  "Data that cannot be decoded are told in every build, and something stands in the picture's place",
  needsSharp,
  async (t) => {
    const bytes = Buffer.from(await photo("png"));
    bytes.fill(7, 12_000, 12_040);
    const cache = project(t, {});
    for (const _build of [1, 2]) {
      const { maker, problems, image, library } = making(t, { "images/a.png": bytes }, native, cache);
      assert.deepEqual(library.problems, []);
      await maker.copy(image("images/a.png"));
      for (const each of derivatives(image("images/a.png"))) {
        assert.equal(readFacts(await maker.derivative(each))?.width, each.width);
      }
      assert.deepEqual(
        problems.map(({ path, message }) => `${path}: ${message}`),
        ["images/a.png: “images/a.png” is damaged: part of the picture is missing or cannot be read."],
      );
      assert.deepEqual(await damagedPictures(library.images, native, diskCache(cache)), problems);
    }
  },
);

test(
  "A picture that was cut short is served as far as it goes, and has no smaller sizes",
  needsSharp,
  async (t) => {
    const whole = await photo("jpeg");
    const { library, maker, image } = making(t, { "images/a.jpg": whole.subarray(0, whole.length - 300) });
    assert.equal(library.problems[0]?.rule, "image-unreadable");
    assert.deepEqual(derivatives(image("images/a.jpg")), []);
    assert.ok(!words(await maker.copy(image("images/a.jpg"))).includes("PhoneMaker"));
  },
);

test("A picture that changes between the plan and its making is not taken for the one that was planned", async (t) => {
  const { maker, image } = making(t, { "images/a.png": dot.png });
  await assert.rejects(
    maker.copy({ ...image("images/a.png"), hash: "another" }),
    /changed while the site was built/,
  );
});
