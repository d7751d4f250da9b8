import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { answer, builtSite } from "../helpers/built-site.ts";

/*
 * What a page costs a reader: bytes as a host sends them, compressed, and requests. Pictures are left out where
 * the budget leaves them out; what the first paint needs is the page itself and the styles that it waits for.
 */
const KB = 1024;

interface Cost {
  readonly requests: number;
  readonly bytes: number;
  readonly firstPaint: number;
  readonly pictures: number;
  readonly shift: number;
  readonly paths: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

describe("what a page costs", () => {
  let browser: Browser;
  let url = "";
  let close = () => {};
  let sent: { path: string; bytes: number }[] = [];

  before(async () => {
    const { site } = await builtSite();
    const server = createServer((request, response) => {
      const path = (request.url ?? "/").replace(/[?#].*$/, "");
      const file = answer(site, path);
      if (file === undefined || !existsSync(join(site, file))) return response.writeHead(404).end();
      const body = gzipSync(readFileSync(join(site, file)), { level: 6 });
      sent.push({ path, bytes: body.length });
      const type = types[extname(file)] ?? "application/octet-stream";
      return response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
    close = () => server.close();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    close();
  });

  async function costOf(path: string): Promise<Cost> {
    sent = [];
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += Number((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(url + path, { waitUntil: "networkidle" });
    // Scrolling must fetch nothing but pictures.
    for (let at = 0; at < 8; at += 1) await page.mouse.wheel(0, 900);
    await page.waitForLoadState("networkidle");
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: { shift: number } }).seen);
    const blocking = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
        (link) => new URL(link.href).pathname,
      ),
    );
    await context.close();
    const isPicture = ({ path: asked }: { path: string }) =>
      /\.(?:svg|png|jpe?g|gif|webp|avif|ico)$/.test(asked);
    const rest = sent.filter((each) => !isPicture(each));
    const sum = (list: readonly { bytes: number }[]) => list.reduce((total, { bytes }) => total + bytes, 0);
    return {
      requests: rest.length,
      bytes: sum(rest),
      firstPaint: sum(rest.filter((each, index) => index === 0 || blocking.includes(each.path))),
      pictures: sum(sent.filter(isPicture)),
      shift: seen.shift,
      paths: sent.map((each) => each.path),
    };
  }

  test("an ordinary post takes at most 20 KB and 4 requests, and 14 KB before it shows", async () => {
    const cost = await costOf("/blog/how-to-write-for-this-site/");
    assert.ok(cost.bytes <= 20 * KB, `${cost.bytes} bytes: ${cost.paths.join(" ")}`);
    assert.ok(cost.requests <= 4, cost.paths.join(" "));
    assert.ok(cost.firstPaint <= 14 * KB, `${cost.firstPaint} bytes before it shows`);
  });

  test("the home page and lists take at most 30 KB and 6 requests besides pictures", async () => {
    for (const path of ["/", "/blog/", "/tag/python/", "/archives/", "/board-notes/", "/roles/"]) {
      const cost = await costOf(path);
      assert.ok(cost.bytes <= 30 * KB, `${path}: ${cost.bytes} bytes: ${cost.paths.join(" ")}`);
      assert.ok(cost.requests <= 6, `${path}: ${cost.paths.join(" ")}`);
    }
  });

  test("a post with the chart shows its picture within 15 KB more, and scrolling fetches no Plotly", async () => {
    const cost = await costOf("/blog/nhs-confed-expo/");
    const picture = cost.paths.filter((path) => path.startsWith("/assets/charts/") && path.endsWith(".svg"));
    assert.equal(picture.length, 1, cost.paths.join(" "));
    const bytes = sent.find(({ path }) => path === picture[0])?.bytes ?? Number.POSITIVE_INFINITY;
    assert.ok(cost.firstPaint + bytes <= 14 * KB + 15 * KB, `${cost.firstPaint} + ${bytes} bytes`);
    assert.deepEqual(
      cost.paths.filter((path) => path.includes("plotly") && path.endsWith(".js")),
      [],
    );
    assert.ok(cost.requests <= 6, cost.paths.join(" "));
  });

  test("the statistics page takes at most 40 KB and 6 requests, pictures aside", async () => {
    const cost = await costOf("/open-source-statistics/");
    assert.ok(cost.bytes <= 40 * KB, `${cost.bytes} bytes: ${cost.paths.join(" ")}`);
    assert.ok(cost.requests <= 6, cost.paths.join(" "));
  });

  test("nothing moves while a page loads", async () => {
    for (const path of ["/", "/blog/", "/blog/nhs-confed-expo/", "/community/", "/open-source-statistics/"]) {
      const { shift } = await costOf(path);
      assert.ok(shift < 0.001, `${path} shifts by ${shift}`);
    }
  });
});
