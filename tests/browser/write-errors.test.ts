import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { openWindow } from "../helpers/in-tabs.ts";
import { axeFindings } from "./axe.ts";
import { startWriteSite } from "./write/site.ts";

describe("errors on the writing page", () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startWriteSite>>;
  let page: Page;

  before(async () => {
    site = await startWriteSite();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  const editor = () => page.getByRole("textbox", { name: "Your post" });
  const propose = () => page.getByRole("button", { name: "Propose this post" }).click();

  async function open(width = 1280) {
    const context = await openWindow(browser, { viewport: { width, height: 900 } });
    page = await context.newPage();
    await page.goto(`${site.url}/write/`);
    await editor().waitFor();
  }

  /** What a field is described by, in words. */
  const description = (id: string) =>
    page.evaluate(
      (field) =>
        (document.getElementById(field)?.getAttribute("aria-describedby") ?? "")
          .split(" ")
          .map((each) => document.getElementById(each)?.textContent ?? "")
          .join(" "),
      id,
    );
  const invalid = () => page.$$eval("[aria-invalid=true]", (fields) => fields.map(({ id }) => id).sort());

  test("a form in which nothing is written is called neither right nor wrong", async () => {
    await open();
    // The preview shows that the form has been checked.
    await page.frameLocator("#preview").getByRole("heading", { name: "A post without a title" }).waitFor();
    assert.equal(await page.textContent("#problem-count"), "");
    const room = () => page.$eval("#problem-count", (status) => status.getBoundingClientRect().height);
    const before = await room();
    await page.getByLabel("Title").fill("A title");
    await page.locator("#problem-count", { hasText: "No problems found." }).waitFor();
    assert.equal(await room(), before, "it keeps its line, so that nothing below it moves");
    await page.context().close();
  });

  test("an empty post is told at the editor as at any field, and goes when something is written", async () => {
    await open();
    await page.getByLabel("Title").fill("A title");
    await page.getByLabel("Your name").fill("Mary Amanuel");
    await propose();
    await page.getByRole("alert").waitFor();
    assert.equal(await page.textContent("#body-error"), "Error: The post is empty. Write your post.");
    assert.match(await description("body"), /Write in Markdown.*Error: The post is empty\./s);
    assert.deepEqual(await invalid(), ["body"]);
    const edge = () => page.$eval(".cm-editor", (box) => getComputedStyle(box).borderTopColor);
    assert.equal(await edge(), "rgb(213, 40, 27)");
    assert.deepEqual(await axeFindings(page), []);
    await editor().fill("Words.");
    await page.locator("#body-error").waitFor({ state: "detached" });
    assert.deepEqual(await invalid(), []);
    assert.notEqual(await edge(), "rgb(213, 40, 27)");
    assert.doesNotMatch(await description("body"), /Error/);
    await page.context().close();
  });

  test("fields with an error are invalid to assistive technology, a date as a whole", async () => {
    await open();
    for (const part of ["Day", "Month", "Year"]) await page.getByLabel(part).fill("");
    await propose();
    await page.getByRole("alert").waitFor();
    assert.deepEqual(await invalid(), [
      "author-name",
      "body",
      "date-day",
      "date-month",
      "date-year",
      "title",
    ]);
    await page.context().close();
  });

  test("the page's title says that there is an error until the form is free of the summary", async () => {
    await open();
    const title = await page.title();
    await propose();
    await page.getByRole("alert").waitFor();
    assert.equal(await page.title(), `Error: ${title}`);
    await propose();
    assert.equal(await page.title(), `Error: ${title}`);
    page.on("dialog", (dialog) => dialog.accept());
    await editor().fill("Words.");
    await page.getByRole("button", { name: "Throw it away and start again" }).click();
    assert.equal(await page.title(), title);
    assert.deepEqual(await invalid(), [], "a new draft has no errors of the last");
    await page.context().close();
  });
});
