import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { readDocument } from "../../src/content/read-document.ts";
import { openBrowser } from "../helpers/browser.ts";
import { openWindow } from "../helpers/in-tabs.ts";
import { startWriteSite } from "./write/site.ts";

const away = /^The check and the preview are not available here\. You can send your post all the same/;

describe("the writing page without its checker", () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startWriteSite>>;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    site = await startWriteSite();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open() {
    context = await openWindow(browser, { viewport: { width: 1280, height: 900 } });
    await context.route("https://github.com/**", (route) => route.fulfill({ body: "GitHub" }));
    page = await context.newPage();
  }
  const start = async () => {
    await page.goto(`${site.url}/write/`);
    await page.getByRole("textbox", { name: "Your post" }).waitFor();
  };
  const count = (words: string | RegExp) => page.locator("#problem-count", { hasText: words }).waitFor();

  async function writeAndPropose() {
    await page.getByLabel("Title").fill("How we moved a report");
    await page.getByLabel("Your name").fill("Mary Amanuel");
    await page.getByRole("textbox", { name: "Your post" }).fill("We moved it.");
    const opened = context.waitForEvent("page");
    await page.getByRole("button", { name: "Propose this post" }).click();
    return new URL((await opened).url());
  }

  test("where the checker is blocked the page says so, and the post can be sent unchecked", async () => {
    await open();
    await context.route("**/write-worker*", (route) => route.abort());
    await start();
    await count(away);
    await page.frameLocator("#preview").getByText(away).waitFor();
    const url = await writeAndPropose();
    assert.match(url.searchParams.get("filename") ?? "", /-how-we-moved-a-report\.md$/);
    const text = url.searchParams.get("value") ?? "";
    const { problems, value } = readDocument("post", "content/blog/a.md", text);
    assert.deepEqual(problems, []);
    assert.equal(value?.data.title, "How we moved a report");
    assert.match(text, /\nWe moved it\.\n$/);
    await context.close();
  });

  test("what is missing is told without the checker too, and can be sent all the same", async () => {
    await open();
    await context.route("**/write-worker*", (route) => route.abort());
    await start();
    await page.getByRole("button", { name: "Propose this post" }).click();
    const links = page.getByRole("alert").getByRole("link");
    await links.first().waitFor();
    assert.deepEqual(
      (await links.allInnerTexts()).map((words) => words.split(":")[0]),
      ["Title", "Author", "Your post"],
    );
    const opened = context.waitForEvent("page");
    await page.getByRole("button", { name: "Propose it as it is" }).click();
    await opened;
    await context.close();
  });

  test("a checker that is slow to come is not waited for, and checks what is there when it has come", async () => {
    await open();
    let letGo = () => {};
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await context.route("**/write-worker*", async (route) => {
      await gone;
      await route.continue();
    });
    await page.clock.install();
    await start();
    await page.getByLabel("Title").fill("How we moved a report");
    await page.clock.fastForward(9000);
    await count(away);
    await page.clock.fastForward(9000);
    letGo();
    await page.frameLocator("#preview").getByRole("heading", { name: "How we moved a report" }).waitFor();
    await count("No problems found.");
    await context.close();
  });
});
