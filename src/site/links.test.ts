import assert from "node:assert/strict";
import { test } from "node:test";
import { type LinkTable, resolveLink } from "./links.ts";
import { planOf, post, siteYaml } from "./plan.fixture.ts";

const site = planOf({
  "content/blog/2022-03-04-first-swarm.md": post("title: First\nslug: swarm\ntags: NHS-R, Open Source"),
  "content/blog/second.md": post("title: Second\ndate: 2022-05-06\nauthor: Ann Apis"),
  "content/pages/community.md": post("title: Community"),
  "content/pages/contact.md": post("title: Contact\npermalink: /contact/"),
  "content/redirects.yaml": "/join: https://chat.example/bees\n/old-join: /join\n/help: /contact/#hours\n",
  "board_notes/2021-06-21_notes.md": "# Notes\n\n21st June 2021\n",
  "board_notes/2021-06-21_notes.pdf": "",
  "images/posts/Queen Bee.png": "",
  "images/talk.pdf": "",
  "static/map.html": "<p>",
});
const table: LinkTable = {
  config: site.config,
  prefix: "/",
  book: site.book,
  pageOf: site.pageOf,
  isGithubUser: (name) => name === "bee-people",
};
const fromPost = (href: string) => resolveLink(href, "content/blog/2022-03-04-first-swarm.md", table);
const fromPage = (href: string) => resolveLink(href, "content/pages/community.md", table);
const swarm = "/blog/swarm/";

const post_: readonly (readonly [string, string])[] = [
  // where the text stands
  ["second.md", "/blog/second/"],
  ["../pages/community.md", "/community/"],
  ["../../board_notes/2021-06-21_notes.md", "/board-notes/2021-06-21/"],
  ["/content/blog/second.md", "/blog/second/"],
  ["../../images/talk.pdf", "/images/talk.pdf"],
  // where a Pelican post stood
  ["../community", "/community/"],
  ["../community.html#top", "/community/#top"],
  ["second", "/blog/second/"],
  ["./second.html", "/blog/second/"],
  ["../blog/second", "/blog/second/"],
  ["../images/talk.pdf", "/images/talk.pdf"],
  ["../static/map", "/static/map.html"],
  ["../tag/python", "../tag/python"],
  ["../tag/nhs-r.html", "/tag/nhs-r/"],
  ["{filename}second.md", "/blog/second/"],
  ["%7Bfilename%7D/pages/community.md", "/community/"],
  ["{static}/images/talk.pdf", "/images/talk.pdf"],
  ["|filename|/blog/second.md", "/blog/second/"],
  ["{tag}open source", "/tag/open-source/"],
  // where a Jekyll post stood
  ["community", "/community/"],
  ["assets/img/talk.pdf", "/images/talk.pdf"],
  ["/assets/img/talk.pdf#page=2", "/images/talk.pdf#page=2"],
  ["../board_notes/2021-06-21_notes.pdf", "/board_notes/2021-06-21_notes.pdf"],
  ["_posts/2022-03-04-first-swarm.md", swarm],
  // old addresses lead to the page at once
  ["/first-swarm", swarm],
  ["/blog/first-swarm.html?x=1#y", `${swarm}?x=1#y`],
  ["/board_notes/2021-06-21_notes", "/board-notes/2021-06-21/"],
  ["/help", "/contact/#hours"],
  ["/help#phone", "/contact/#phone"],
  ["/old-join", "https://chat.example/bees"],
  // capitals and spaces as written
  ["../images/posts/Queen%20Bee.png", "/images/posts/Queen%20Bee.png"],
  ["..\\images\\talk.pdf", "/images/talk.pdf"],
  // the site's own addresses, by whatever name
  ["https://bees.example/first-swarm", swarm],
  ["http://www.bees.example/community.html#us", "/community/#us"],
  ["https://bee-people.github.io/old-bees/blog/swarm.html", swarm],
  ["//bees.example/assets/img/talk.pdf", "/images/talk.pdf"],
  // other sites
  ["https://bee-people.github.io/bees/", "https://bee-people.github.io/bees/"],
  ["https://example.org/a b", "https://example.org/a b"],
  ["mailto:a@nhs.net", "mailto:a@nhs.net"],
  ["#here", "#here"],
  ["?x=1", "?x=1"],
  ["", ""],
];
for (const [href, meant] of post_)
  test(`in a post, “${href}” leads to ${meant}`, () => {
    const found = fromPost(href);
    assert.equal(found.href, meant);
    assert.equal(found.complaint?.rule, href === "../tag/python" ? "link-broken" : undefined);
  });

for (const [href, meant] of [
  ["blog/swarm", swarm],
  ["blog/swarm.html", swarm],
  ["./blog", "/blog/"],
  ["contact/", "/contact/"],
  ["images/talk.pdf", "/images/talk.pdf"],
  ["category/blog", "/blog/"],
  ["../blog/second.md", "/blog/second/"],
] as const)
  test(`in a page, “${href}” leads to ${meant}`, () => {
    assert.deepEqual(fromPage(href), { href: meant });
  });

for (const [href, meant] of [
  ["www.example.org/x", "https://www.example.org/x"],
  ["bees.example/community", "/community/"],
  ["https:/example.org", "https://example.org"],
  ["https://https://example.org", "https://example.org"],
  ["someone@nhs.net", "mailto:someone@nhs.net"],
  ["bee-people", "https://github.com/bee-people"],
  ["../Community", "/community/"],
  ["/BLOG/second.html", "/blog/second/"],
] as const)
  test(`“${href}” is put right, and told of`, () => {
    const found = fromPost(href);
    assert.equal(found.href, meant);
    assert.equal(found.complaint?.rule, "link-mended");
  });

test("what leads nowhere stands as it is written, and is told of", () => {
  for (const href of [
    "/nowhere",
    "somebody-else",
    "missing.md",
    "https://bees.example/nowhere",
    "https://",
  ]) {
    const found = fromPost(href);
    assert.equal(found.href, href);
    assert.equal(found.complaint?.rule, "link-broken", href);
  }
});

test("links have the prefix of a site in a sub-path, once", () => {
  const sub = planOf({ "content/pages/community.md": post("title: Community") }, "/x/");
  const links = { config: sub.config, prefix: "/x/", book: sub.book, pageOf: sub.pageOf };
  const from = (href: string) => resolveLink(href, "content/pages/community.md", links).href;
  assert.equal(from("/community.html"), "/x/community/");
  assert.equal(from("https://bees.example/x/community"), "/x/community/");
  assert.equal(from("https://bees.example/community"), "/x/community/");
  assert.equal(from("https://example.org/"), "https://example.org/");
  assert.ok(siteYaml.includes("https://bees.example"));
});
