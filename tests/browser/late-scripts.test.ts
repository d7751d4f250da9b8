import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { serveSite } from "../helpers/built-site.ts";
import { openWindow } from "../helpers/in-tabs.ts";
import { readerSite } from "./reader-site.ts";

/** What becomes of a page's scripts: they never come, or come when they are let go. */
type Fate = "blocked" | "held";

describe("a page whose scripts run and have not come", () => {
  let browser: Browser;
  let server: { url: string; close(): void };

  before(async () => {
    server = await serveSite(await readerSite());
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page at 320 px; `come` lets its scripts come that were held. */
  async function on(
    path: string,
    fate: Fate,
    look: (page: Page, come: () => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const context = await openWindow(browser, { viewport: { width: 320, height: 640 } });
    try {
      const page = await context.newPage();
      let letGo = () => {};
      const gone = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route("**/*.js", async (route) => {
        if (fate === "blocked") return route.abort();
        await gone;
        return route.continue();
      });
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(globalThis, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, "value"));
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(server.url + path, { waitUntil: "commit" });
      await page.locator("footer").waitFor();
      await look(page, async () => {
        letGo();
        await page.waitForLoadState("networkidle");
      });
      letGo();
    } finally {
      await context.close();
    }
  }

  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const shift = (page: Page) =>
    page.evaluate(() => Number(Reflect.get(Reflect.get(globalThis, "seen"), "shift")));
  const lastEntry = (page: Page) => page.locator("a.nhsuk-header__navigation-link").last();
  const sideOf = async (page: Page) => {
    const box = await lastEntry(page).boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0);
  };

  test("where the scripts are blocked the menu wraps, and no entry stands out of the page", async () => {
    await on("/", "blocked", async (page) => {
      await page.waitForLoadState("load");
      assert.equal(await overflow(page), 0);
      assert.ok((await sideOf(page)) <= 320, "the last entry is in sight");
    });
  });

  test("while the scripts are on their way the menu is one row that scrolls, and nothing moves when they come", async () => {
    await on("/", "held", async (page, come) => {
      assert.equal(await overflow(page), 0);
      await lastEntry(page).focus();
      assert.ok((await sideOf(page)) <= 320, "the focus brings the last entry into sight");
      await come();
      await page.getByRole("button", { name: "More" }).waitFor();
      assert.equal(await shift(page), 0);
      assert.equal(await overflow(page), 0);
    });
  });

  for (const [path, words] of [
    ["/write/", "npm run new"],
    ["/search/", "Searching needs JavaScript."],
  ] as const) {
    const fallback = (page: Page) => page.locator("main .app-fallback", { hasText: words });

    test(`where the scripts are blocked ${path} tells the other ways, and shows no form that does nothing`, async () => {
      await on(path, "blocked", async (page) => {
        await fallback(page).waitFor({ state: "visible" });
        await page.waitForLoadState("load");
        assert.deepEqual(await page.locator("main form:visible, main button:visible").count(), 0);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        assert.ok(height < 2500, `no room is kept for what does not come: ${height} px`);
      });
    });

    test(`where the scripts are slow ${path} tells the other ways until they come, and nothing moves then`, async () => {
      await on(path, "held", async (page, come) => {
        const delay = await fallback(page).evaluate((words) => getComputedStyle(words).transitionDelay);
        assert.equal(delay, "1s", "it does not flash up before scripts that come as usual");
        await fallback(page).waitFor({ state: "visible" });
        await come();
        await fallback(page).waitFor({ state: "hidden" });
        await page.locator(path === "/write/" ? "#title" : "#search-words").waitFor();
        assert.equal(await shift(page), 0);
      });
    });
  }
});
