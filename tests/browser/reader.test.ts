import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { serveSite } from "../helpers/built-site.ts";
import { inTabs, openWindow } from "../helpers/in-tabs.ts";
import { focusStops, landmarks, lostText, smallTargets } from "./look.ts";
import { readerSite } from "./reader-site.ts";

const paths = [
  "/",
  "/404.html",
  "/archives/",
  "/author/rosa-field/",
  "/blog/",
  "/blog/everything/",
  "/blog/nhs-confed-expo/",
  "/blog/part-7/",
  "/board-notes/",
  "/board-notes/2021-06-21/",
  "/community/",
  "/components/",
  "/events/",
  "/events/cancelled/",
  "/open-source-statistics/",
  "/roles/",
  "/roles/web-developer/",
  "/search/",
  "/site-map/",
  "/tags/",
  "/write/",
];

const desktop = { viewport: { width: 1280, height: 800 } };
const narrow = { viewport: { width: 320, height: 640 } };

describe("what a reader can do", () => {
  let browser: Browser;
  let server: { url: string; close(): void };
  let examples: string[];

  before(async () => {
    server = await serveSite(await readerSite());
    examples = paths.map((path) => server.url + path);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page and, when the look at it is over, closes it. */
  async function on(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await openWindow(browser, options);
    try {
      const page = await context.newPage();
      // Nothing of these tests leaves the machine: another site answers with an empty page.
      await page.route(
        (url) => !url.href.startsWith(server.url),
        (route) => route.fulfill({ contentType: "text/html", body: "<p>Elsewhere</p>" }),
      );
      await page.goto(server.url + path);
      await look(page);
    } finally {
      await context.close();
    }
  }

  const overflow = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test("the first stop skips to the main content", async () => {
    await on("/blog/everything/", desktop, async (page) => {
      await page.keyboard.press("Tab");
      assert.equal((await page.locator(":focus").textContent())?.trim(), "Skip to main content");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "maincontent");
    });
  });

  test("every stop of the Tab key shows that it has the focus, and none is out of sight", async () => {
    for (const path of ["/blog/everything/", "/open-source-statistics/"]) {
      await on(path, desktop, async (page) => {
        const stops = await focusStops(page);
        assert.ok(stops.length > 20, `${path}: ${stops.length}`);
        assert.deepEqual(
          stops.filter(({ visible, marked }) => !visible || !marked),
          [],
          path,
        );
      });
    }
  });

  test("a phone's menu opens with Enter and with Space, and closes with Escape", async () => {
    await on("/", narrow, async (page) => {
      const menu = page.getByRole("button", { name: "More" });
      const hidden = page.getByRole("link", { name: "Get involved" }).first();
      for (const key of ["Enter", "Space"]) {
        await menu.focus();
        assert.equal(await menu.getAttribute("aria-expanded"), "false");
        await page.keyboard.press(key);
        assert.equal(await menu.getAttribute("aria-expanded"), "true");
        assert.ok(await hidden.isVisible());
        await page.keyboard.press("Escape");
        assert.equal(await menu.getAttribute("aria-expanded"), "false");
      }
    });
  });

  test("a button copies code, and says so", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    await on("/blog/everything/", { ...desktop, permissions }, async (page) => {
      const code = (await page.locator("pre").first().textContent()) ?? "";
      assert.match(code, /^def count_beds/);
      await page.getByRole("button", { name: "Copy code" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Code copied" }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
      assert.equal(await page.locator("[aria-live]", { hasText: "Code copied to clipboard" }).count(), 1);
    });
  });

  test("a video loads nothing before the keyboard asks for it, and then has the focus in YouTube’s frame", async () => {
    await on("/blog/everything/", desktop, async (page) => {
      const elsewhere: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(server.url)) elsewhere.push(new URL(request.url()).host);
      });
      await page.reload();
      await page.getByRole("button", { name: /^Play the video here ?: Board meeting$/ }).focus();
      assert.deepEqual(elsewhere, []);
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
      const frame = page.locator("iframe");
      assert.match(
        (await frame.getAttribute("src")) ?? "",
        /^https:\/\/www\.youtube-nocookie\.com\/embed\/abc/,
      );
      assert.equal(await frame.getAttribute("title"), "Board meeting");
      // The page's policy lets this player in, and no other host was asked.
      await page.frameLocator("iframe").getByText("Elsewhere").waitFor();
      assert.deepEqual([...new Set(elsewhere)], ["www.youtube-nocookie.com"]);
    });
  });

  test("without JavaScript a video is a link, and every menu entry is in sight", async () => {
    await on("/blog/everything/", { ...narrow, javaScriptEnabled: false }, async (page) => {
      const link = page.getByRole("link", { name: "Board meeting (video on YouTube)" });
      assert.equal(await link.getAttribute("href"), "https://www.youtube.com/watch?v=abcDEF12345");
      assert.equal(await page.locator("main button").count(), 0);
      for (const entry of await page.locator("a.nhsuk-header__navigation-link").all()) {
        assert.ok(await entry.isVisible(), (await entry.textContent()) ?? "");
      }
    });
  });

  test("what can be pressed is at least 24 by 24 px, or stands as far from the rest, on a phone", async () => {
    await inTabs(browser, examples, narrow, async ({ page }, address) => {
      assert.deepEqual(await smallTargets(page), [], address);
    });
  });

  test("at 400% zoom nothing stands out of the page, and nothing is lost when a reader spaces the text", async () => {
    const zoomed = { viewport: { width: 320, height: 256 }, bypassCSP: true };
    await inTabs(browser, examples, zoomed, async ({ page }, address) => {
      assert.equal(await overflow(page), 0, address);
      assert.deepEqual(await lostText(page), [], address);
      // WCAG 1.4.12's own values.
      await page.addStyleTag({
        content:
          "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      });
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).letterSpacing), "normal");
      assert.equal(await overflow(page), 0, `${address}, spaced`);
      assert.deepEqual(await lostText(page), [], `${address}, spaced`);
    });
  });

  test("with letters twice as large nothing stands out of a phone's page", async () => {
    await inTabs(
      browser,
      examples,
      { ...narrow, bypassCSP: true },
      async ({ page }, address) => {
        await page.addStyleTag({ content: "html { font-size: 200% }" });
        // The menu is measured anew at the next frame, which a tab has that is in front.
        await page.bringToFront();
        await page.evaluate(
          () =>
            new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
        );
        assert.equal(await overflow(page), 0, address);
      },
      1,
    );
  });

  test("nothing moves by itself, or at all where a reader wants no motion", async () => {
    await inTabs(browser, examples, { ...desktop, reducedMotion: "reduce" }, async ({ page }, address) => {
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll("*")]
          .filter((element) => {
            const { animationName, transitionDuration, transitionProperty, scrollBehavior } =
              getComputedStyle(element);
            const slow = /[1-9]/.test(transitionDuration) && !/^(?:opacity|color)$/.test(transitionProperty);
            return animationName !== "none" || slow || scrollBehavior === "smooth";
          })
          .map((element) => element.className),
      );
      assert.deepEqual(moving, [], address);
      assert.equal(await page.locator("video[autoplay], marquee, blink").count(), 0, address);
    });
  });

  test("on paper there is the article alone, over the whole width, with the whole addresses of its links", async () => {
    await on("/blog/everything/", desktop, async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const gone of ["header", "footer", "nav", ".app-edit-links", "button", "form"]) {
        for (const each of await page.locator(gone).all()) assert.ok(!(await each.isVisible()), gone);
      }
      const after = (text: string) =>
        page
          .locator("article a", { hasText: text })
          .first()
          .evaluate((link) => getComputedStyle(link, "::after").content);
      assert.match(await after("another site"), /https:\/\/example\.org\/a\/long\/address/);
      assert.match(await after("a page"), /https:\/\/nhs-pycom\.net\/community\//);
      const width = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().width);
      assert.ok((await width("article")) > 0.95 * (await width("main")));
      assert.ok((await width(".nhsuk-card-group")) <= (await width("main")) + 32, "cards stay on the paper");
      const details = page.locator("details", { hasText: "It is made up." });
      assert.ok(await details.getByText("It is made up.").isVisible());
    });
  });

  test("on paper a button’s address stands below its words and not over them", async () => {
    await on("/", desktop, async (page) => {
      await page.emulateMedia({ media: "print" });
      const after = await page
        .locator("main a.nhsuk-button")
        .first()
        .evaluate((button) => {
          const { content, position } = getComputedStyle(button, "::after");
          return { content, position };
        });
      assert.match(after.content, /get-involved/);
      assert.equal(after.position, "static");
    });
  });

  test("a table shows that it goes on to the right where it does, with scripts and without", async () => {
    const shadows = (page: Page) =>
      page.$$eval(".nhsuk-scroll__content", (regions) =>
        regions.map((region) => {
          const { display, opacity } = getComputedStyle(region, "::after");
          return display !== "none" && opacity === "1";
        }),
      );
    for (const javaScriptEnabled of [true, false]) {
      const reads = async (path: string, size: typeof desktop, expected: boolean[]) =>
        on(path, { ...size, javaScriptEnabled }, async (page) => {
          await page.waitForTimeout(500);
          const said = `${path} at ${size.viewport.width} px, ${javaScriptEnabled ? "with" : "without"} scripts`;
          assert.deepEqual((await shadows(page)).slice(-expected.length), expected, said);
        });
      await reads("/blog/everything/", narrow, [true]);
      await reads("/blog/everything/", desktop, [false]);
      await reads("/open-source-statistics/", narrow, [true, true]);
      await reads("/open-source-statistics/", desktop, [false, false]);
    }
  });

  test("every page says its language and has each landmark once, and those of a kind have names of their own", async () => {
    await inTabs(browser, examples, desktop, async ({ page }, address) => {
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en-GB", address);
      const found = await landmarks(page);
      for (const role of ["banner", "main", "contentinfo"]) {
        assert.equal(found.filter((each) => each.role === role).length, 1, `${address}: ${role}`);
      }
      const navigations = found.filter(({ role }) => role === "navigation");
      assert.ok(
        navigations.every(({ name }) => name !== ""),
        `${address}: ${JSON.stringify(navigations)}`,
      );
      const names = found.map(({ role, name }) => `${role} ${name}`);
      assert.deepEqual(names, [...new Set(names)], address);
    });
  });
});
