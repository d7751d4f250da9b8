import assert from "node:assert/strict";
import { test } from "node:test";
import { absoluteHtml, absoluteSrcset } from "./absolute-html.ts";

const page = "https://example.org/town/blog/first/";
const site = "https://example.org/town/";

const cases: ReadonlyArray<readonly [string, string, string]> = [
  [
    "a link from the site's root",
    '<a href="/blog/x/">x</a>',
    '<a href="https://example.org/town/blog/x/">x</a>',
  ],
  [
    "a link from the root that has the prefix already",
    '<a href="/town/blog/x/">x</a>',
    '<a href="https://example.org/town/blog/x/">x</a>',
  ],
  [
    "a link relative to the post",
    '<a href="../y/?a=1#b">y</a>',
    '<a href="https://example.org/town/blog/y/?a=1#b">y</a>',
  ],
  [
    "a link within the post",
    '<a href="#part">z</a>',
    '<a href="https://example.org/town/blog/first/#part">z</a>',
  ],
  ["a whole address", '<a href="mailto:a@b.org">m</a>', '<a href="mailto:a@b.org">m</a>'],
  [
    "an address of another host without a scheme",
    '<a href="//b.org/c">c</a>',
    '<a href="https://b.org/c">c</a>',
  ],
  ["an address that is none", '<a href="http://[">n</a>', '<a href="http://[">n</a>'],
  [
    "a video's poster and source",
    '<video poster="/images/p.png"><source src="v.mp4"></video>',
    '<video poster="https://example.org/town/images/p.png"><source src="https://example.org/town/blog/first/v.mp4"></video>',
  ],
  [
    "a picture's choices",
    '<img src="/i/a.png" srcset="/i/a.png 320w, b.png 640w" alt="A">',
    '<img src="https://example.org/town/i/a.png" srcset="https://example.org/town/i/a.png 320w, https://example.org/town/blog/first/b.png 640w" alt="A">',
  ],
  [
    "what only works on the page",
    '<p>a<button>Copy</button><script>x</script><script>y</script><span data-feed="omit">b</span>c</p>',
    "<p>ac</p>",
  ],
  ["an address in text or code", '<code>href="/x"</code>', '<code>href="/x"</code>'],
];

for (const [name, html, expected] of cases) {
  test(`${name} reads the same away from its page`, () =>
    assert.equal(absoluteHtml(html, page, site), expected));
}

test("a srcset's addresses may hold commas and need no descriptor", () => {
  const resolve = (address: string): string => `[${address}]`;
  assert.equal(absoluteSrcset(" a,b.png 1x,c.png 2x, d.png", resolve), "[a,b.png] 1x, [c.png] 2x, [d.png]");
  assert.equal(absoluteSrcset("a.png, b.png", resolve), "[a.png], [b.png]");
  assert.equal(absoluteSrcset(" , ", resolve), "");
});

test("of HTML that is nested too deeply a link to its page is left", () => {
  assert.equal(absoluteHtml("<div>".repeat(50_000), page, site), `<p><a href="${page}">${page}</a></p>`);
});

test("of HTML that is as long as a book a link to its page is left", () => {
  assert.equal(absoluteHtml("<p>a</p>".repeat(400_000), page, site), `<p><a href="${page}">${page}</a></p>`);
});
