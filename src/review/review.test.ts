import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { changedPages } from "./changed-pages.ts";
import { commentOf, isPagePicture, mark, readPages } from "./comment.ts";

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const page = (words: string, style = "core-0123456789.css") =>
  `<link href="/a/${style}"><main>${words}</main><footer></footer>`;

test("a page is changed by what stands in its main part, and not by the styles around it", () => {
  const before = folderOf({
    "index.html": page("Home"),
    "blog/a/index.html": page("A"),
    "blog/b/index.html": page("B"),
    "old/index.html": page("Old"),
  });
  const after = folderOf({
    "index.html": page("Home, with c"),
    "blog/a/index.html": page("A", "core-9876543210.css"),
    "blog/b/index.html": page("B, better"),
    "blog/c/index.html": page("C"),
    "moved/index.html": '<meta http-equiv="refresh" content="0; url=/blog/c/"><main>Moved</main>',
    "feed.xml": "<feed/>",
  });
  assert.deepEqual(changedPages(before, after), [
    { url: "/blog/c/", state: "new" },
    { url: "/blog/b/", state: "changed" },
    { url: "/", state: "changed" },
    { url: "/old/", state: "gone" },
  ]);
  assert.equal(changedPages(join(before, "nowhere"), after).length, 4);
  for (const folder of [before, after]) rmSync(folder, { recursive: true });
});

test("a list of pages of the right shape is read", () => {
  const pages = [
    { url: "/blog/a/", state: "new", picture: "1.png" },
    { url: "/x%20y/", state: "gone" },
  ];
  assert.deepEqual(readPages(JSON.stringify(pages)), pages);
});

test("what a stranger could have put into the list is refused", () => {
  for (const bad of [
    "no JSON",
    "{}",
    "[null]",
    '[{"url":"https://example.org/","state":"new"}]',
    '[{"url":"//example.org/","state":"new"}]'.replace("//", "/\\u0000"),
    '[{"url":"/a/`](https://example.org)","state":"new"}]',
    '[{"url":"/a/<img>","state":"new"}]',
    '[{"url":"/a/\\n@everyone","state":"new"}]',
    '[{"url":"/a/","state":"hacked"}]',
    '[{"url":"/a/","state":"new","picture":"../../x.png"}]',
    '[{"url":"/a/","state":"new","picture":"1.svg"}]',
    `["${"x".repeat(300_000)}"]`,
  ])
    assert.ok("fault" in readPages(bad), bad.slice(0, 60));
});

test("only a PNG of a page's size counts as a picture", () => {
  const png = new Uint8Array(64);
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(png.buffer);
  view.setUint32(16, 1024);
  view.setUint32(20, 1200);
  assert.equal(isPagePicture(png), true);
  view.setUint32(16, 100_000);
  assert.equal(isPagePicture(png), false);
  assert.equal(isPagePicture(new TextEncoder().encode("<svg onload='x'>".repeat(10))), false);
  assert.equal(isPagePicture(new Uint8Array(3_000_000)), false);
});

test("the comment counts the pages, lists them and shows their pictures", () => {
  const text = commentOf(
    [
      { url: "/blog/a/", state: "new", picture: "1.png" },
      { url: "/", state: "changed" },
    ],
    "https://raw.example/7/1/",
    "https://github.example/run/1",
  );
  assert.equal(
    text,
    `${mark}
**Pages that change: 1 new, 1 changed.** The whole site is in the [files of this run](https://github.example/run/1), under “site”.

- \`/blog/a/\`: new
- \`/\`: changed

<details><summary><code>/blog/a/</code></summary>

![The page /blog/a/ as it will look](https://raw.example/7/1/1.png)

</details>
`,
  );
  assert.equal(commentOf([], "", ""), `${mark}\nNo page of the site changes.\n`);
});
