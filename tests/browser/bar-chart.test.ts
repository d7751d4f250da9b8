import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { serveSite } from "../helpers/built-site.ts";
import { openWindow } from "../helpers/in-tabs.ts";
import { readerSite } from "./reader-site.ts";

describe("the charts of the statistics page", () => {
  let browser: Browser;
  let server: { url: string; close(): void };
  let page: Page;

  before(async () => {
    server = await serveSite(await readerSite());
    browser = await openBrowser();
    page = await (await openWindow(browser, { viewport: { width: 1280, height: 900 } })).newPage();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const bars = () =>
    page.locator("[data-app-chart]", {
      has: page.getByRole("heading", { name: "Organisations by top language" }),
    });

  test("what stands below several charts says which chart it is of", async () => {
    await page.goto(`${server.url}/open-source-statistics/`);
    const names = await page.$$eval("[data-app-chart] :is(button, summary, a)", (controls) =>
      controls
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => control.textContent?.trim()),
    );
    assert.ok(names.length >= 8, names.join("; "));
    assert.deepEqual(names, [...new Set(names)]);
    await page
      .getByRole("button", { name: /^Make this chart interactive\s*: Organisations by top language$/ })
      .waitFor();
  });

  test("bars that lie one below another are read by the up and down keys, and are said to be", async () => {
    await page.goto(`${server.url}/open-source-statistics/`);
    const chart = bars();
    assert.match(
      await chart.locator(".nhsuk-hint").innerText(),
      /Arrow keys: up and down go from bar to bar\./,
    );
    await chart.locator("[data-start]").click();
    await chart.and(page.locator(".app-chart--interactive")).waitFor();
    const box = chart.getByRole("application");
    assert.match(
      (await box.getAttribute("aria-label")) ?? "",
      /\. Arrow keys: up and down go from bar to bar\.$/,
    );
    const said: string[] = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "End", "Home"]) {
      await page.keyboard.press(key);
      said.push((await chart.locator(".app-chart__status").textContent()) ?? "");
    }
    const [first, second, back, last, home] = said;
    assert.match(first ?? "", /^Organisations, .+: \d+$/);
    assert.equal(new Set([first, second, last]).size, 3, said.join("; "));
    assert.deepEqual([back, home], [first, first]);
  });
});
