import assert from "node:assert/strict";
import { test } from "node:test";
import type { AnyDocument } from "../content/schema.ts";
import type { Rendered } from "../markdown/types.ts";
import { RecentBodies } from "./recent-bodies.ts";

const document = (path: string) => ({ path }) as unknown as AnyDocument;
const options = { markdown: "Words.", bodyLine: 1, title: "A", first: false };
const body = (html: string) => ({ html }) as Rendered;

test("a body that was asked for lately is not rendered again", () => {
  const bodies = new RecentBodies();
  const doc = document("a.md");
  bodies.get(doc, options, () => body("first"));
  assert.equal(bodies.get(doc, { ...options }, () => body("second")).html, "first");
});

test("another text, title, place or use of the same document is another body", () => {
  for (const other of [{ markdown: "More." }, { title: "B" }, { bodyLine: 2 }, { first: true }]) {
    const bodies = new RecentBodies();
    const doc = document("a.md");
    bodies.get(doc, options, () => body("first"));
    assert.equal(bodies.get(doc, { ...options, ...other }, () => body("second")).html, "second");
  }
});

test("a document that was read anew, and a new plan of the site, have bodies rendered again", () => {
  const bodies = new RecentBodies();
  const doc = document("a.md");
  bodies.get(doc, options, () => body("first"));
  assert.equal(bodies.get(document("a.md"), options, () => body("second")).html, "second");
  bodies.clear();
  assert.equal(bodies.get(doc, options, () => body("third")).html, "third");
});

test("no more than a hundred are kept, however large the site is", () => {
  const bodies = new RecentBodies();
  const doc = document("a.md");
  bodies.get(doc, options, () => body("first"));
  for (let number = 0; number < 100; number++) bodies.get(document(`${number}.md`), options, () => body(""));
  assert.equal(bodies.get(doc, options, () => body("second")).html, "second");
});
