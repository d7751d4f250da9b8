import assert from "node:assert/strict";
import { test } from "node:test";
import { siteAddress } from "./addresses.ts";

test("a site's path becomes a whole address, with the prefix once", () => {
  assert.equal(siteAddress("https://a.org", "/blog/x/"), "https://a.org/blog/x/");
  assert.equal(siteAddress("https://a.org/p/", "/blog/x/"), "https://a.org/p/blog/x/");
  assert.equal(siteAddress("https://a.org/p", "/p/blog/x/"), "https://a.org/p/blog/x/");
  assert.equal(siteAddress("https://a.org/p", "feed.xml"), "https://a.org/p/feed.xml");
  assert.equal(siteAddress("https://a.org/p", "/"), "https://a.org/p/");
});

test("a path cannot lead to another host", () => {
  assert.equal(siteAddress("https://a.org", "//b.org/x"), "https://a.org/b.org/x");
  for (const path of ["/\\b.org/x", "/\t/b.org/x", "\n//b.org/x", "\\\\b.org"]) {
    assert.equal(new URL(siteAddress("https://a.org", path)).hostname, "a.org");
  }
});
