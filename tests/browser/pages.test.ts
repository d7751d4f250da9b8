import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { builtSite, pageAddresses, serveSite } from "../helpers/built-site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Pages of one kind look alike: of lists and posts a few stand for all. */
const oneOfEach = [
  "/",
  "/404.html",
  "/accessibility-statement/",
  "/archives/",
  "/author/nhs-python-community/",
  "/authors/",
  "/blog/",
  "/blog/nhs-confed-expo/",
  "/board-notes/",
  "/board-notes/2021-06-21/",
  "/community/",
  "/components/",
  "/events/",
  "/open-source-statistics/",
  "/roles/",
  "/roles/web-developer/",
  "/search/",
  "/site-map/",
  "/static/openhealth-stats-plotly.html",
  "/tag/python/",
  "/tags/",
  "/write/",
];

describe("every kind of page, in a browser", () => {
  let browser: Browser;
  let server: { url: string; close(): void };
  let pages: string[];

  before(async () => {
    const { site } = await builtSite();
    pages = pageAddresses(site);
    server = await serveSite(site);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page and notes what it said in the console and asked of the network. */
  async function open(address: string, width: number, options: object = {}) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      bypassCSP: false,
      ...options,
    });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(server.url + address, { waitUntil: "load" });
    return { page, said, asked, close: () => context.close() };
  }

  test("every page says nothing in the console and asks nothing of another host", async () => {
    for (const address of pages) {
      const { said, asked, close } = await open(address, 1280);
      // The test's own answer to /404.html is no error of the page's.
      assert.deepEqual(said, [], address);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:")),
        [],
        address,
      );
      await close();
    }
  });

  for (const width of [320, 768, 1280]) {
    test(`axe finds nothing at ${width} px, and no page is wider than the screen`, async () => {
      for (const address of oneOfEach) {
        // axe is put in by the debugger, which the page's policy does not bind.
        const { page, close } = await open(address, width);
        assert.deepEqual(await axeFindings(page), [], address);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(wide, 0, `${address} is ${wide} px too wide`);
        await close();
      }
    });
  }

  test("axe finds nothing in forced colours", async () => {
    for (const address of oneOfEach) {
      const { page, close } = await open(address, 1280, { forcedColors: "active" });
      assert.deepEqual(await axeFindings(page), [], address);
      await close();
    }
  });

  test("every page can be read without JavaScript", async () => {
    for (const address of oneOfEach) {
      const { page, close } = await open(address, 1280, { javaScriptEnabled: false });
      assert.notEqual((await page.locator("h1").first().textContent())?.trim(), "", address);
      await close();
    }
  });
});

async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window, which has no type for it
    const results = await (globalThis as any).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return results.violations.flatMap(
      (violation: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }) =>
        violation.nodes.map((node) => `${violation.id}: ${node.target.join(" ")}: ${node.failureSummary}`),
    );
  });
}
