import assert from "node:assert/strict";
import { test } from "node:test";
import { redirectsFile } from "./host-files.ts";
import { planOf, post } from "./plan.fixture.ts";

const files = {
  "content/site.yaml": "name: X\ndescription: Y.\nurl: https://x.example\n",
  "content/pages/help.md": post("title: Help"),
  "content/redirects.yaml":
    "/old: /help#a\n/old page/: https://other.example/\n/x.html: /help/\n/Help/: /tags/\n",
};

test("hosts that know redirects are told of them, a line each", () => {
  assert.equal(
    redirectsFile(planOf(files), "/"),
    [
      "/old /help/#a 301",
      "/old/ /help/#a 301",
      "/old%20page https://other.example/ 301",
      "/old%20page/ https://other.example/ 301",
      "/x.html /help/ 301",
      "",
    ].join("\n"),
  );
});

test("redirects stand in the sub-path of the site", () => {
  const [first] = redirectsFile(planOf(files, "/sub/"), "/sub/").split("\n");
  assert.equal(first, "/sub/old /sub/help/#a 301");
});

test("a site without redirects has an empty file of them", () => {
  assert.equal(redirectsFile(planOf({ "content/site.yaml": files["content/site.yaml"] }), "/"), "");
});
