import assert from "node:assert/strict";
import { test } from "node:test";
import { placeHeadings } from "./heading-levels.ts";

const levels = (...written: number[]): number[] =>
  placeHeadings(written.map((level) => ({ level }))).map(({ level }) => level);

test("headings that are right stay as they are", () => {
  assert.deepEqual(levels(2, 3, 4, 2, 3, 3, 2), [2, 3, 4, 2, 3, 3, 2]);
});

test("headings that start low start at h2", () => {
  assert.deepEqual(levels(3, 3, 4), [2, 2, 3]);
  assert.deepEqual(levels(4, 2, 3), [2, 2, 3]);
});

test("no level is skipped", () => {
  assert.deepEqual(levels(2, 4, 4, 6, 3, 2), [2, 3, 3, 4, 3, 2]);
});

test("h1s become h2s, and what stands below them follows", () => {
  assert.deepEqual(levels(1, 2, 3, 1, 2), [2, 3, 4, 2, 3]);
});

test("there is nothing below h6", () => {
  assert.deepEqual(levels(1, 2, 3, 4, 5, 6), [2, 3, 4, 5, 6, 6]);
});

test("it says which headings are main headings, and which skip a level", () => {
  const told = placeHeadings([{ level: 1 }, { level: 2 }, { level: 4 }, { level: 5 }]);
  assert.deepEqual(told, [
    { level: 2, skips: false, secondH1: true },
    { level: 3, skips: false, secondH1: false },
    { level: 4, skips: false, secondH1: false },
    { level: 5, skips: false, secondH1: false },
  ]);
  assert.equal(placeHeadings([{ level: 2 }, { level: 4 }])[1]?.skips, true);
});
