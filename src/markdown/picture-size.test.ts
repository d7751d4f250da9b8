import assert from "node:assert/strict";
import { test } from "node:test";
import { askedSize, fitted, pixelsOf } from "./picture-size.ts";

test("lengths are whole pixels, and what is no length is none", () => {
  assert.deepEqual(["36px", "36", " 1.5em", "2in", "12.4 PX"].map(pixelsOf), [36, 36, 24, 192, 12]);
  for (const value of ["", "0", "50%", "auto", "-3px", "3vw", undefined])
    assert.equal(pixelsOf(value), undefined);
});

test("the first width that is one is taken", () => {
  assert.deepEqual(askedSize({ width: "auto", style: "width: 50%" }), {
    className: "nhsuk-u-width-one-half",
  });
  assert.deepEqual(askedSize({ style: "height:3em" }), { size: { height: 48 } });
  assert.deepEqual(askedSize({ alt: "x" }), {});
});

test("a picture keeps its shape inside the size that is wanted", () => {
  assert.deepEqual(fitted({ width: 600, height: 300 }, { width: 36, height: 36 }), { width: 36, height: 18 });
  assert.deepEqual(fitted({ width: 600, height: 2 }, { width: 30 }), { width: 30, height: 1 });
  assert.deepEqual(fitted({ width: 60, height: 30 }, { width: 90 }), { width: 60, height: 30 });
});
