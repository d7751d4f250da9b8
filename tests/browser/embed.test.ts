import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { compileScript, compileStyles } from "../../src/assets/compile.ts";
import { repairHtml } from "../../src/markdown/html/repair-html.ts";
import { openBrowser } from "../helpers/browser.ts";

const body =
  '<iframe src="https://www.youtube.com/embed/abcDEF12345" title="Board meeting"></iframe><p>After</p>';

let browser: Browser;
let files: ReadonlyMap<string, [type: string, body: string]>;

before(async () => {
  const { html } = repairHtml(body, { path: "post.md", bodyLine: 1, body });
  const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A post</title>
    <link rel="stylesheet" href="/embed.css"><script type="module" src="/embed.js"></script></head>
    <body><main><h1>A post</h1>${html}</main></body></html>`;
  files = new Map([
    ["/", ["text/html", page]],
    [
      "/embed.css",
      [
        "text/css",
        (await compileStyles(process.cwd(), join(process.cwd(), "src/markdown/html/styles/_embed.scss")))
          .text,
      ],
    ],
    [
      "/embed.js",
      [
        "text/javascript",
        (await compileScript(process.cwd(), join(process.cwd(), "src/browser/embed.entry.ts"))).text,
      ],
    ],
  ]);
  browser = await openBrowser();
});

after(() => browser?.close());

/** Opens the page, and notes what it asks other sites for; they answer with an empty page. */
async function open(script = true): Promise<{ page: Page; elsewhere: string[] }> {
  const elsewhere: string[] = [];
  const page = await browser.newPage({ javaScriptEnabled: script });
  await page.route("**/*", (route) => {
    const url = new URL(route.request().url());
    const [contentType, text] = (url.hostname === "site.test" && files.get(url.pathname)) || [
      "text/html",
      "",
    ];
    if (url.hostname !== "site.test") elsewhere.push(url.href);
    return route.fulfill({ contentType, body: text });
  });
  await page.goto("http://site.test/");
  return { page, elsewhere };
}

test("a video loads nothing from elsewhere until a reader asks for it, and then takes the focus", async () => {
  const { page, elsewhere } = await open();
  const button = page.getByRole("button", { name: "Play the video here: Board meeting" });
  await button.waitFor();
  assert.equal(elsewhere.length, 0);

  await button.focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("iframe");
  const frame = page.locator("iframe");
  assert.equal(await frame.getAttribute("title"), "Board meeting");
  assert.equal(
    await frame.getAttribute("src"),
    "https://www.youtube-nocookie.com/embed/abcDEF12345?autoplay=1",
  );
  assert.equal(await frame.getAttribute("referrerpolicy"), "strict-origin-when-cross-origin");
  assert.equal(await page.evaluate("document.activeElement.tagName"), "IFRAME");
  assert.ok(elsewhere.every((url) => url.startsWith("https://www.youtube-nocookie.com/")));
  const box = await frame.boundingBox();
  assert.ok(box !== null && box.height > 200 && Math.abs(box.width / box.height - 16 / 9) < 0.1);
  await page.close();
});

test("without JavaScript a link leads to the video", async () => {
  const { page, elsewhere } = await open(false);
  const link = page.getByRole("link", { name: "Board meeting (video on YouTube)" });
  assert.equal(await link.getAttribute("href"), "https://www.youtube.com/watch?v=abcDEF12345");
  assert.equal(await page.getByRole("button").count(), 0);
  assert.equal(elsewhere.length, 0);
  await page.close();
});
