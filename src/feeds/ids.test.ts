import assert from "node:assert/strict";
import { test } from "node:test";
import { entryId, legacyId } from "./ids.ts";

const legacy = { authority: "old.example", prefix: "/dev-town", until: "2023-01-31" };
const post = { date: "2022-10-24T00:30:00+01:00", slug: "first-post", url: "https://a.org/blog/first-post/" };

test("a post of the older site keeps the id that it had there, with its day in London", () => {
  assert.equal(entryId(legacy, post), "tag:old.example,2022-10-24:/dev-town/blog/first-post");
  assert.equal(legacyId(legacy, { ...post, date: "2022-10-23T23:30:00Z" }), entryId(legacy, post));
});

test("the last day of the older site is still its own, and later posts have their address", () => {
  const on = (date: string): string => entryId(legacy, { ...post, date });
  assert.equal(on("2023-01-31T23:59:00Z"), "tag:old.example,2023-01-31:/dev-town/blog/first-post");
  assert.equal(on("2023-02-01T00:00:00Z"), post.url);
  assert.equal(entryId(undefined, post), post.url);
});

test("an odd slug or date gives an id all the same", () => {
  assert.equal(
    legacyId(legacy, { ...post, slug: "a b\uD800" }),
    "tag:old.example,2022-10-24:/dev-town/blog/a%20b",
  );
  assert.equal(entryId(legacy, { ...post, date: "soon" }), post.url);
});
