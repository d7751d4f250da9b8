import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { widthsOf } from "./derivatives.ts";
import { pictureHtml } from "./picture.ts";
import type { ImageFile } from "./types.ts";

const image: ImageFile = {
  path: "images/A Photo.jpg",
  file: "/nowhere/images/A Photo.jpg",
  address: "/images/A%20Photo.jpg",
  format: "jpeg",
  width: 2000,
  height: 1001,
  orientation: 1,
  animated: false,
  damaged: false,
  widths: [320, 640],
  bytes: 1000,
  hash: "ab",
};

/** A picture's HTML, with the hashes in its addresses left out. */
const html = (options: Parameters<typeof pictureHtml>[1], of = image) =>
  pictureHtml(of, options).replace(/-[0-9a-f]{10}\./g, "-HASH.");

test("A picture offers AVIF, then WebP, then itself", () => {
  assert.equal(
    html({ alt: "A ward", className: "app-image" }),
    '<picture><source type="image/avif" srcset="/assets/images/a-photo-320-HASH.avif 320w, /assets/images/a-photo-640-HASH.avif 640w" sizes="(min-width: 1020px) 640px, (min-width: 769px) 63vw, calc(100vw - 32px)">' +
      '<source type="image/webp" srcset="/assets/images/a-photo-320-HASH.webp 320w, /assets/images/a-photo-640-HASH.webp 640w" sizes="(min-width: 1020px) 640px, (min-width: 769px) 63vw, calc(100vw - 32px)">' +
      '<img class="app-image" src="/images/A%20Photo.jpg" alt="A ward" width="1600" height="801" loading="lazy" decoding="async"></picture>',
  );
});

test("The first picture of a page is fetched at once, and a prefix stands before every address", () => {
  const text = html({ alt: "", priority: true, prefix: "/x/" });
  assert.match(
    text,
    /<img src="\/x\/images\/A%20Photo.jpg" alt="" width="1600" height="801" fetchpriority="high">/,
  );
  assert.match(text, /srcset="\/x\/assets\/images\/a-photo-320-HASH.avif 320w, \/x\/assets/);
});

test("A drawing is an img alone", () => {
  const drawing: ImageFile = {
    ...image,
    format: "svg",
    width: 40,
    height: 30,
    widths: [],
    address: "/images/a.svg",
  };
  assert.equal(
    html({ alt: "A map" }, drawing),
    '<img src="/images/a.svg" alt="A map" width="40" height="30" loading="lazy" decoding="async">',
  );
});

test("Words cannot leave their attribute", () => {
  const text = html({ alt: '"><script>alert(1)</script>', className: '" onload="x' });
  assert.doesNotMatch(text, /<script|" onload/);
});

test("What is made is valid HTML", async () => {
  const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
  const report = await validator.validateString(`<p>${html({ alt: "A ward & “more” <x>" })}</p>`);
  assert.deepEqual(
    report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    [],
  );
});

test("Widths are never larger than the picture, and none is made that the next one nearly is", () => {
  const still = { format: "jpeg", animated: false } as const;
  assert.deepEqual(widthsOf(still, 1), [1]);
  assert.deepEqual(widthsOf(still, 320), [320]);
  assert.deepEqual(widthsOf(still, 500), [320, 500]);
  assert.deepEqual(widthsOf(still, 660), [320, 660]);
  assert.deepEqual(widthsOf(still, 1279), [320, 640, 960, 1279]);
  assert.deepEqual(widthsOf(still, 5000), [320, 640, 960, 1280]);
  assert.deepEqual(widthsOf({ format: "png", animated: true }, 5000), []);
  assert.deepEqual(widthsOf({ format: "svg", animated: false }, 5000), []);
});

test("A picture that its author wants small says so, and loads a small copy", () => {
  const small = html({ alt: "", size: { width: 100 } });
  assert.match(small, /sizes="100px"/);
  assert.match(small, / width="100" height="50" /);
  assert.match(html({ alt: "", size: { width: 800 } }), /sizes="\(min-width: 1020px\) 640px,[^"]*"/);
});
