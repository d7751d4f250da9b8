import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { type Cost, CostMeter } from "./cost.ts";
import { longestTask } from "./longest-task.ts";
import { readerSite } from "./reader-site.ts";

const KB = 1024;

/** What `--only=pages` leaves out of a page: the tags of its social picture. More than they take. */
const leftOut = 200;

const said = ({ bytes, firstPaint, files }: Cost) =>
  `${bytes} bytes, ${firstPaint} before it shows: ${[...files].map(([path, size]) => `${path} ${size}`).join(", ")}`;

describe("what a page costs", () => {
  let browser: Browser;
  let shipped: CostMeter;
  let small: CostMeter;

  before(async () => {
    browser = await openBrowser();
    shipped = await CostMeter.of((await builtSite()).site, browser);
    small = await CostMeter.of(await readerSite(), browser);
  });
  after(async () => {
    await browser?.close();
    shipped?.close();
    small?.close();
  });

  test("an ordinary post takes at most 20 KB in 4 requests, and 14 KB before it shows", async () => {
    const cost = await small.costOf("/blog/ordinary/");
    assert.ok(cost.bytes <= 20 * KB - leftOut, said(cost));
    assert.ok(cost.requests <= 4, said(cost));
    assert.ok(cost.firstPaint <= 14 * KB - leftOut, said(cost));
  });

  test("the home page and lists take at most 30 KB in 6 requests, pictures aside", async () => {
    for (const path of ["/", "/blog/", "/tag/python/", "/tags/", "/archives/", "/board-notes/", "/roles/"]) {
      const cost = await shipped.costOf(path);
      assert.ok(cost.bytes <= 30 * KB, `${path}: ${said(cost)}`);
      assert.ok(cost.requests <= 6, `${path}: ${said(cost)}`);
    }
  });

  test("a post with the chart shows its picture within 15 KB more, and scrolling fetches no Plotly", async () => {
    const cost = await shipped.costOf("/blog/nhs-confed-expo/");
    const pictures = [...cost.files].filter(([path]) => /^\/assets\/charts\/.*\.svg$/.test(path));
    assert.equal(pictures.length, 1, said(cost));
    const picture = pictures[0]?.[1] ?? Number.POSITIVE_INFINITY;
    assert.ok(cost.firstPaint + picture <= 14 * KB + 15 * KB, said(cost));
    assert.ok(![...cost.files.keys()].some((path) => /plotly|chart-view/.test(path)), said(cost));
    assert.ok(cost.requests <= 6, said(cost));
  });

  test("the statistics page takes at most 40 KB in 6 requests, pictures aside", async () => {
    const cost = await shipped.costOf("/open-source-statistics/");
    assert.ok(cost.bytes <= 40 * KB, said(cost));
    assert.ok(cost.requests <= 6, said(cost));
  });

  test("nothing moves while a page loads", async () => {
    const pages = [
      "/",
      "/blog/",
      "/blog/nhs-confed-expo/",
      "/community/",
      "/open-source-statistics/",
      "/write/",
    ];
    for (const path of pages) {
      const { shift } = await shipped.costOf(path);
      assert.equal(shift, 0, path);
    }
  });

  test("no task keeps an ordinary page busy for more than 50 ms", async () => {
    const { milliseconds, tasks } = await longestTask(browser, `${small.url}/blog/ordinary/`);
    assert.ok(tasks > 0, "the browser tells of its tasks");
    assert.ok(milliseconds <= 50, `${milliseconds} ms`);
  });
});
