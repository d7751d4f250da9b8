import assert from "node:assert/strict";
import { test } from "node:test";
import { ownPath } from "./own-path.ts";

const site = {
  config: {
    url: "https://bees.example",
    legacyFeedIds: { authority: "bee-people.github.io", prefix: "/old-bees" },
  },
  prefix: "/",
};

test("the site's own addresses are paths, by whatever scheme and name", () => {
  assert.equal(ownPath("https://bees.example/a?b#c", site), "/a?b#c");
  assert.equal(ownPath("http://www.bees.example", site), "/");
  assert.equal(ownPath("//bees.example/a%20b", site), "/a%20b");
  assert.equal(ownPath("https://bee-people.github.io/old-bees/blog/x", site), "/blog/x");
});

test("other sites' addresses, and what is none, are not", () => {
  for (const address of [
    "https://bee-people.github.io/bees",
    "https://bees.example.evil/",
    "https://sub.bees.example/",
    "/a",
    "a",
    "mailto:a@bees.example",
    "https://",
  ])
    assert.equal(ownPath(address, site), undefined, address);
});

test("a site in a sub-path owns what lies in it", () => {
  const sub = { config: { url: "https://people.example" }, prefix: "/bees/" };
  assert.equal(ownPath("https://people.example/bees/a", sub), "/a");
  assert.equal(ownPath("https://people.example/bees", sub), "/");
});
