import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { builtSite, pageAddresses, serveSite } from "../helpers/built-site.ts";
import { inTabs } from "../helpers/in-tabs.ts";
import { axeFindings } from "./axe.ts";

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

const desktop = { viewport: { width: 1280, height: 800 } };

describe("every kind of page, in a browser", () => {
  let browser: Browser;
  let server: { url: string; close(): void };
  let pages: string[];
  let examples: string[];

  before(async () => {
    const { site } = await builtSite();
    server = await serveSite(site);
    pages = pageAddresses(site).map((address) => server.url + address);
    examples = oneOfEach.map((address) => server.url + address);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  test("every page says nothing in the console and asks nothing of another host", async () => {
    await inTabs(browser, pages, desktop, async ({ said, asked }, address) => {
      assert.deepEqual(said, [], address);
      const elsewhere = asked.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:"));
      assert.deepEqual(elsewhere, [], address);
    });
  });

  test("axe finds nothing at 320, 768 and 1280 px, and no page is wider than the screen", async () => {
    await inTabs(browser, examples, desktop, async ({ page }, address) => {
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        // The header's menu takes its time to follow a window's edge.
        if (width !== 1280) await page.reload();
        assert.deepEqual(await axeFindings(page), [], `${address} at ${width} px`);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(wide, 0, `${address} is ${wide} px too wide at ${width} px`);
      }
    });
  });

  test("axe finds nothing in forced colours", async () => {
    await inTabs(browser, examples, { ...desktop, forcedColors: "active" }, async ({ page }, address) => {
      assert.deepEqual(await axeFindings(page), [], address);
    });
  });

  test("every page can be read without JavaScript", async () => {
    await inTabs(browser, examples, { ...desktop, javaScriptEnabled: false }, async ({ page }, address) => {
      assert.notEqual((await page.locator("h1").first().textContent())?.trim(), "", address);
    });
  });
});
