import assert from "node:assert/strict";
import { test } from "node:test";
import { imageCandidates, missingImage } from "./images.ts";

const post = "content/blog/2022-01-02-x.md";
const cases: readonly (readonly [src: string, path: string, first: string])[] = [
  ["../images/posts/a.png", post, "images/posts/a.png"],
  ["../../images/posts/a.png", post, "images/posts/a.png"],
  ["images/a.png", "content/pages/x.md", "images/a.png"],
  ["assets/img/a.png", "content/pages/x.md", "images/a.png"],
  ["/assets/img/a.png", post, "images/a.png"],
  ["../assets/img/posts/a.png?raw=true", post, "images/posts/a.png"],
  ["/images/a.png", post, "images/a.png"],
  ["a.png", post, "images/a.png"],
  ["../static/a.png", post, "static/a.png"],
  ["{static}/images/a.png", post, "images/a.png"],
  ["%7Battach%7Dimages/a.png", post, "images/a.png"],
  ["..\\images\\posts\\a.png", post, "images/posts/a.png"],
  ["../images/Queen%20Bee.PNG", post, "images/Queen%20Bee.PNG"],
];
for (const [src, path, first] of cases)
  test(`“${src}” in ${path} is ${first}`, () => {
    assert.equal(imageCandidates(src, path)[0], first);
  });

test("escapes may be of the address or of the file's own name", () => {
  const found = imageCandidates("../images/a%20b.png", post);
  assert.ok(found.indexOf("images/a%20b.png") < found.indexOf("images/a b.png"));
});

test("no address leads out of the folders for pictures", () => {
  for (const src of [
    "../../../etc/passwd",
    "/etc/passwd",
    "images/../../../etc/passwd",
    "..%2F..%2Fetc/passwd",
  ])
    for (const path of imageCandidates(src, post))
      assert.match(path, /^(?:images|static)\/(?!.*\.\.(?:\/|$))/, `${src}: ${path}`);
});

test("a picture that is not there is told by the name that its author wrote", () => {
  assert.equal(
    missingImage("../images/My%20Chart%20(1).png").message,
    "The picture “../images/My Chart (1).png” is not there.",
  );
});
