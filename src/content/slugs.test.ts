import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isSafeSlug, nameFromPath, safeSlug, slugFromPath, slugify, slugOf, tagKey } from "./slugs.ts";

const slugs: [string, string][] = [
  ["Open source", "open-source"],
  ["Craig R. Shenton, PhD", "craig-r-shenton-phd"],
  ["John O'Connell", "john-oconnell"],
  ["Núñez & Łukasz", "nunez-and-lukasz"],
  ["C++", "c-plus-plus"],
  ["C#", "c-sharp"],
  ["日本", "65e5-672c"],
  ["???", ""],
];
for (const [words, slug] of slugs)
  test(`"${words}" has the slug "${slug}"`, () => assert.equal(slugify(words), slug));

const paths: [string, string][] = [
  ["content/blog/2022-06-12-A-Post-on-youTube.md", "A-Post-on-youTube"],
  ["content/blog/a post & more.md", "a-post-more"],
  ["content/pages/code_of_conduct.md", "code_of_conduct"],
  ["content/blog/my-post/index.md", "my-post"],
  ["content/pages/index.md", "index"],
  ["content/blog/con.md", "con-page"],
  ["content/blog/2022-06-12.md", "2022-06-12"],
  ["content/people/jane.yaml", "jane"],
];
for (const [path, slug] of paths)
  test(`${path} has the slug "${slug}"`, () => assert.equal(slugFromPath(path), slug));

test("a slug in the front matter wins over the file's name", () => {
  assert.equal(slugOf({ path: "content/blog/a.md", data: { slug: "B" } }), "B");
  assert.equal(slugOf({ path: "content/blog/a.md", data: {} }), "a");
  assert.equal(nameFromPath("content/blog/2022-06-12-a.md"), "a");
});

test("spellings of one tag have one key, and different tags do not", () => {
  assert.equal(tagKey("NHS-R"), tagKey("NHSR"));
  assert.equal(tagKey("GitHub"), tagKey("github"));
  assert.equal(tagKey("open source"), tagKey("Open-Source"));
  assert.notEqual(tagKey("C"), tagKey("C++"));
  assert.notEqual(tagKey("C#"), tagKey("C++"));
});

for (const slug of [
  "../../x",
  "/etc",
  "C:",
  "a\0b",
  "con",
  "NUL.txt",
  "x".repeat(300),
  "a b",
  "é",
  ".hidden",
  "a.",
  "",
  "-a",
  "a/b",
  "a\\b",
])
  test(`the slug "${slug.slice(0, 12)}" is not safe`, () => assert.equal(isSafeSlug(slug), false));

test("whatever the words, the slug made safe is safe", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      assert.ok(isSafeSlug(safeSlug(words)), safeSlug(words));
      const slug = slugify(words);
      assert.ok(slug === "" || isSafeSlug(slug), slug);
    }),
  );
});
