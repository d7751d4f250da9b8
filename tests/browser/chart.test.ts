import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { startChartSite } from "./chart-site.ts";

let browser: Browser;
let site: Awaited<ReturnType<typeof startChartSite>>;

before(async () => {
  site = await startChartSite();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  site?.server.close();
});

interface Opened {
  readonly page: Page;
  /** What the browser had to say: policy violations, errors, warnings. */
  readonly said: string[];
  /** How far things on the page have moved by themselves (Cumulative Layout Shift). */
  shift(): Promise<number>;
}

async function open(
  path = "/",
  options: { width?: number; height?: number; script?: boolean } = {},
): Promise<Opened> {
  const { width = 1000, height = 800, script = true } = options;
  site.requests.length = 0;
  const page = await browser.newPage({ viewport: { width, height }, javaScriptEnabled: script });
  const said: string[] = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(window, { shift: Reflect.get(window, "shift") + Reflect.get(entry, "value") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(site.url + path);
  await page.waitForLoadState("networkidle");
  return { page, said, shift: () => page.evaluate(() => Number(Reflect.get(window, "shift"))) };
}

const fetched = (what: RegExp) => site.requests.filter((path) => what.test(path)).length;
const toChart = (page: Page) => page.evaluate(() => document.querySelector(".app-chart")?.scrollIntoView());
const opened = (page: Page) => page.waitForSelector(".app-chart--interactive", { timeout: 20_000 });
const status = (page: Page) => page.textContent(".app-chart__status");

test("reading past the chart fetches neither Plotly nor the data, even with a mouse lying over it", async () => {
  const { page, said } = await open();
  await page.mouse.move(300, 300);
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(0, 150);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(300);
  assert.equal(fetched(/plotly|chart-view|\.json/), 0);
  assert.equal(fetched(/\.svg$/), 1);
  assert.deepEqual(said, []);
  await page.close();
});

test("the button makes the chart interactive in its place: nothing moves, nothing is blocked, all is ours", async () => {
  const { page, said, shift } = await open();
  await toChart(page);
  const place = () => page.locator("#after").boundingBox();
  const before = await place();
  await page.click("[data-start]");
  await opened(page);
  assert.deepEqual(await place(), before);
  // A pressed button of NHS.UK frontend moves itself by two pixels.
  assert.ok((await shift()) < 0.001);
  assert.equal(fetched(/plotly-[0-9a-f]+\.min\.js$/), 1);
  assert.deepEqual(said, []);
  assert.equal((await page.locator(".app-chart__plot .main-svg").count()) > 0, true);
  await page.close();
});

for (const [name, wish] of [
  ["a click on the picture", (page: Page) => page.click(".app-chart__picture")],
  [
    "the pointer moved over it",
    async (page: Page) => {
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 310, { steps: 3 });
    },
  ],
  [
    "the focus of the keyboard",
    async (page: Page) => {
      await page.evaluate(() => document.querySelector<HTMLElement>("h1")?.focus());
      await page.keyboard.press("Tab");
    },
  ],
] as const) {
  test(`${name} makes the chart interactive too`, async () => {
    const { page, said } = await open();
    await toChart(page);
    await wish(page);
    await opened(page);
    assert.deepEqual(said, []);
    await page.close();
  });
}

test("the picture that can be focused is read out once", async () => {
  const { page } = await open();
  const snapshot = await page.locator(".app-chart__figure").ariaSnapshot();
  assert.equal(snapshot.match(/Line chart:/g)?.length, 1, snapshot);
  await page.close();
});

test("a reader who goes on to the button while the chart is fetched is taken to the chart, and loses no focus", async () => {
  const { page } = await open();
  await toChart(page);
  await page.focus(".app-chart__box");
  await page.focus("[data-start]");
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await opened(page);
  assert.equal(await page.evaluate(() => document.activeElement?.className), "app-chart__box");
  await page.close();
});

test("a tap on a phone opens it, and dragging a finger over it to scroll does not", async () => {
  site.requests.length = 0;
  const context = await browser.newContext({
    viewport: { width: 375, height: 700 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(site.url);
  await toChart(page);
  const session = await context.newCDPSession(page);
  await session.send("Input.synthesizeScrollGesture", {
    x: 180,
    y: 400,
    yDistance: -200,
    gestureSourceType: "touch",
  });
  await page.waitForTimeout(200);
  assert.equal(fetched(/plotly/), 0);
  await toChart(page);
  await page.tap(".app-chart__picture");
  await opened(page);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375);
  await context.close();
});

test("the arrow keys read the chart point by point, and the value is spoken", async () => {
  const { page, said } = await open();
  await toChart(page);
  await page.locator(".app-chart__box").focus();
  await page.keyboard.press("Shift");
  await page.evaluate(() => document.querySelector<HTMLElement>("[data-start]")?.click());
  await opened(page);
  assert.equal(await page.evaluate(() => document.activeElement?.className), "app-chart__box");
  await page.keyboard.press("End");
  assert.equal(await status(page), "NHS Digital, November 2024: 347");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await status(page), "NHS Digital, October 2024: 346");
  await page.keyboard.press("ArrowDown");
  assert.equal(await status(page), "OpenSAFELY Studies, October 2024: 277");
  await page.keyboard.press("Home");
  assert.equal(await status(page), "OpenSAFELY Studies, March 2020: 1");
  assert.match((await page.textContent(".app-chart__readout")) ?? "", /^March 2020NHS Connect138NHS\.UK125/);
  assert.deepEqual(said, []);
  await page.close();
});

test("dates, scale, count and organisations can be chosen, and the address leads back to the choice", async () => {
  const { page, said } = await open();
  await toChart(page);
  await page.click("[data-start]");
  await opened(page);
  await page.click("[data-set='span=1y']");
  await page.click("[data-set='scale=log']");
  assert.equal(await page.getAttribute("[data-set='scale=log']", "aria-pressed"), "true");
  await page.click(".app-chart__series summary");
  await page.getByRole("button", { name: "None" }).click();
  await page.getByLabel("NHSX", { exact: true }).check();
  await page.getByLabel("NHS.UK", { exact: true }).check();
  assert.equal(new URL(page.url()).hash, "#organisation=nhsuk,nhsx&span=1y&scale=log");
  assert.equal(await page.locator(".app-chart__plot .scatterlayer .trace").count(), 2);
  const words = await page.textContent(".app-chart__summary");
  assert.match(words ?? "", /2 organisations had .*\bNHS\.UK\b.*\bNHSX\b/);
  const address = page.url();
  assert.deepEqual(said, []);
  await page.close();

  const again = await open(address.slice(site.url.length));
  await opened(again.page);
  assert.equal(await again.page.locator(".app-chart__plot .scatterlayer .trace").count(), 2);
  assert.equal(await again.page.getAttribute("[data-set='span=1y']", "aria-pressed"), "true");
  assert.equal(await again.page.textContent(".app-chart__summary"), words);
  assert.deepEqual(again.said, []);
  await again.page.close();
});

test("what is chosen is told from the rest where colours are forced, by its colours and not by the blue alone", async () => {
  const { page } = await open();
  await page.emulateMedia({ forcedColors: "active" });
  await toChart(page);
  await page.click("[data-start]");
  await opened(page);
  const look = (selector: string) =>
    page.$eval(selector, (button) => {
      const { backgroundColor, color } = getComputedStyle(button);
      return { backgroundColor, color };
    });
  const chosen = await look("[data-set='span=all']");
  const other = await look("[data-set='span=1y']");
  assert.notEqual(chosen.backgroundColor, other.backgroundColor);
  assert.notEqual(chosen.color, chosen.backgroundColor);
  await page.hover("[data-set='span=all']");
  assert.deepEqual(await look("[data-set='span=all']"), chosen);
  await page.close();
});

test("the picture and Plotly's chart agree to the eye: the same words in the same places", async () => {
  const { page } = await open("/", { width: 704 });
  await toChart(page);
  const width = (await page.locator(".app-chart__box").boundingBox())?.width ?? 0;
  const source = await page.getAttribute(".app-chart__picture", "src");
  await page.click("[data-start]");
  await opened(page);
  const box = await page.locator(".app-chart__box").boundingBox();
  assert.ok(box);
  const words = async (selector: string, of: Page, scale: number, left: number, top: number) =>
    of.$$eval(
      selector,
      (texts, { scale, left, top }) =>
        texts.flatMap((text) => {
          const lines = text.querySelectorAll("tspan");
          return [...(lines.length > 0 ? lines : [text])].map((line) => {
            const { x, y, width, height } = line.getBoundingClientRect();
            return [
              line.textContent ?? "",
              (x + width / 2 - left) * scale,
              (y + height / 2 - top) * scale,
            ] as const;
          });
        }),
      { scale, left, top },
    );
  const drawn = await words(".app-chart__plot text", page, 640 / width, box.x, box.y);
  const picture = await browser.newPage({ viewport: { width: 640, height: 440 } });
  await picture.goto(site.url + source);
  const printed = await words("svg > text", picture, 1, 0, 0);
  assert.ok(printed.length > 20);
  for (const [text, x, y] of printed) {
    const twin = drawn.find(([other, ox, oy]) => other === text && Math.hypot(ox - x, oy - y) < 6);
    assert.ok(twin, `“${text}” at ${x.toFixed(0)}, ${y.toFixed(0)} has no twin`);
  }
  await picture.close();
  await page.close();
});

test("where Plotly cannot be fetched, the picture stays and the page says so", async () => {
  const { page } = await open();
  await page.route(/plotly-.*\.js$/, (route) => route.abort());
  await toChart(page);
  await page.click("[data-start]");
  await page.getByText("The chart could not be made interactive.").waitFor();
  assert.equal(await page.locator(".app-chart__picture").isVisible(), true);
  await page.unroute(/plotly-.*\.js$/);
  await page.click("[data-start]");
  await opened(page);
  await page.close();
});

test("without scripts there is the picture, its words and the table, and no button that does nothing", async () => {
  const { page } = await open("/", { script: false });
  assert.equal(await page.locator(".app-chart__picture").isVisible(), true);
  assert.equal(await page.locator(".app-chart__tools").isVisible(), false);
  await page.click("text=The numbers as a table");
  assert.equal(await page.locator(".app-chart table").isVisible(), true);
  await page.close();
});

test("the bare chart fills its frame, and answers when the frame changes", async () => {
  const { page, said } = await open("/bare?organisation=nhsuk&span=6m", { width: 600, height: 400 });
  await opened(page);
  const size = () => page.locator(".app-chart__plot .main-svg").first().boundingBox();
  const before = await size();
  await page.setViewportSize({ width: 900, height: 600 });
  await page.waitForFunction(
    (width) => (document.querySelector(".main-svg")?.clientWidth ?? 0) > width + 200,
    before?.width ?? 0,
  );
  const after = await size();
  assert.ok((after?.height ?? 0) > (before?.height ?? 0) + 150);
  assert.ok((after?.y ?? 0) + (after?.height ?? 0) <= 600);
  assert.deepEqual(said, []);
  await page.close();
});

test("a saved picture shows what is on the screen", async () => {
  const { page } = await open();
  await toChart(page);
  await page.click("[data-start]");
  await opened(page);
  await page.click("[data-set='lines=sum']");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(".app-chart__save")]);
  const stream = await download.createReadStream();
  let svg = "";
  for await (const chunk of stream) svg += String(chunk);
  assert.match(svg, /<text[^>]*>All together 2,179<\/text>/);
  await page.close();
});
