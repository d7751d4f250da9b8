import assert from "node:assert/strict";
import { test } from "node:test";
import { failureOf } from "./failure.ts";

const thrown = (wrong: () => unknown): unknown => {
  try {
    return wrong();
  } catch (error) {
    return error;
  }
};

test("a mistake in the program is told with its place, so that it can be put right", () => {
  const nothing = JSON.parse("null");
  const error = thrown(() => nothing.title);
  assert.match(
    failureOf(error),
    /^Cannot read properties of null .*\nThis is a mistake in the program, not in the content\. It happened at src\/site\/failure\.test\.ts:15:\d+\.$/,
  );
  assert.match(
    failureOf(new Error("Eleventy failed", { cause: error })),
    /^Cannot read .*failure\.test\.ts:15/s,
  );
});

test("a sentence that the program says on purpose stands alone", () => {
  assert.equal(failureOf(new Error("There is no layout.")), "There is no layout.");
  assert.equal(failureOf("a word"), "a word");
});

test("a disk's code is said in words", () => {
  const full = Object.assign(new Error("write"), { code: "ENOSPC" });
  assert.equal(failureOf(full), "The disk is full. Make room on it, and run the command again. (write)");
});

test("a mistake in a package is told at the place in our sources that led to it", () => {
  const failing = () => [1].map(() => Reflect.construct(Array, [-1]));
  assert.match(
    failureOf(thrown(failing)),
    /^Invalid array length\n.*src\/site\/failure\.test\.ts:\d+:\d+\.$/s,
  );
  const elsewhere = Object.assign(new TypeError("no"), { stack: "TypeError: no\n    at /a/b.js:1:2" });
  assert.equal(failureOf(elsewhere), "no");
});
