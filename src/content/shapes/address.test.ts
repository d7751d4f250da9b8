import assert from "node:assert/strict";
import { test } from "node:test";
import { readLines, readWhole } from "./reading-for-tests.ts";

const addresses: [string, string][] = [
  ["save_as: 404.html", "/404.html"],
  ["Save_as: index.html", "/"],
  ["permalink: /contact/", "/contact/"],
  ["permalink: contact.html", "/contact/"],
  ["permalink: /contact", "/contact/"],
  ["save_as: community/index.html\nurl: community", "/community/"],
  ["url: community", "/community/"],
  ["save-as: data/list.json", "/data/list.json"],
  ["Template: home", "/"],
  ["permalink: /", "/"],
];
for (const [lines, permalink] of addresses)
  test(`a page with ${JSON.stringify(lines)} stands at ${permalink}`, () => {
    const { data, said } = readLines("page", lines);
    assert.deepEqual([data.permalink, said], [permalink, []]);
  });

test("a post may say its whole address too", () => {
  assert.equal(readLines("post", "permalink: /old/place.html").data.permalink, "/old/place/");
});

test("a page without front matter called index or 404 is that page", () => {
  assert.equal(readWhole("page", "# Hello\n", "content/pages/index.md").data.permalink, "/");
  assert.equal(readWhole("page", "# Hello\n", "content/pages/404.md").data.permalink, "/404.html");
  assert.equal(readWhole("page", "# Hello\n", "content/pages/x/index.md").data.permalink, undefined);
});

test("Jekyll's patterns are no address: they are left out with a warning", () => {
  const { data, said } = readLines("page", "permalink: /:categories/:title.html");
  assert.equal(data.permalink, undefined);
  assert.match(said.join(), /^2:12 field-left-out /);
});

test("a slug keeps its spelling", () => {
  assert.equal(readLines("post", "Slug:  A-Post-on-youTube ").data.slug, "A-Post-on-youTube");
});

const unsafe: [string, string][] = [
  ["a post & more", "a-post-more"],
  ["Núñez", "Nunez"],
  ["What's new?", "Whats-new"],
  ["/community/", "community"],
];
for (const [slug, safe] of unsafe)
  test(`the slug ${slug} is made safe, and told of`, () => {
    const { data, said, remedies } = readLines("post", `slug: "${slug}"`);
    assert.equal(data.slug, safe);
    assert.match(said.join(), /^2:7 slug-unsafe /);
    assert.deepEqual(remedies, [`Write slug: ${safe}.`]);
  });

test("a slug without a safe letter is left to the file's name", () => {
  const { data, said } = readLines("post", "slug: '?!'");
  assert.equal(data.slug, undefined);
  assert.match(said.join(), /^2:7 slug-unsafe /);
});

const outside: [string, string][] = [
  ["../../x", "x"],
  ["/etc/passwd", "etc-passwd"],
  ["a/b", "a-b"],
  ["'C:'", "C"],
  ['"a\\0b"', "a-b"],
  ["con", "con-page"],
  ["NUL.txt", "NUL-txt-page"],
  ["x".repeat(300), "x".repeat(120)],
];
for (const [slug, safe] of outside)
  test(`the slug ${slug.slice(0, 20)} is an error that offers ${safe.slice(0, 20)}`, () => {
    const { data, said, remedies } = readLines("post", `slug: ${slug}`);
    assert.equal(data.slug, undefined);
    assert.match(said.join(), /^2:7 slug-outside /);
    assert.deepEqual(remedies, [`Write slug: ${safe}.`]);
  });

test("an address with letters that are not safe is made safe, and told of", () => {
  for (const [address, safe] of [
    ["/a b/", "/a-b/"],
    ["Our Hives.html", "/Our-Hives/"],
    ["/café/menu/", "/cafe/menu/"],
  ]) {
    const { data, said } = readLines("page", `permalink: "${address}"`);
    assert.equal(data.permalink, safe);
    assert.match(said.join(), /^2:12 slug-unsafe /);
  }
});

for (const address of [
  "../../x.html",
  "C:/x",
  "//evil.example/x",
  "a/../b",
  "'a\\b'",
  `${"a/".repeat(200)}x`,
  "https://x.org/",
  "con/index.html",
  "'?'",
])
  test(`the address ${address.slice(0, 20)} is an error`, () => {
    for (const name of ["save_as", "permalink"]) {
      const { data, said } = readLines("page", `${name}: ${address}`);
      assert.equal(data.permalink, undefined);
      assert.match(said.join(), /^2:\d+ slug-outside /);
    }
  });
