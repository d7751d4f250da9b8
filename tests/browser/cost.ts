import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { answer } from "../helpers/built-site.ts";

/** What a page costs a reader: bytes as a host sends them, compressed. */
export interface Cost {
  /** Pictures aside. */
  readonly requests: number;
  readonly bytes: number;
  /** The page itself and the styles that it waits for. */
  readonly firstPaint: number;
  /** What each file took, by its path. */
  readonly files: ReadonlyMap<string, number>;
  /** By how much the page moved while it loaded and was scrolled through. */
  readonly shift: number;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

const isPicture = (path: string) => /\.(?:svg|png|jpe?g|gif|webp|avif|ico)$/.test(path);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, each) => total + each, 0);

/** A host that compresses, and a reader with a phone who scrolls each page to its end. */
export class CostMeter {
  readonly url: string;
  readonly close: () => void;
  readonly #browser: Browser;
  readonly #sent: Map<string, number>;
  readonly #known = new Map<string, Promise<Cost>>();
  #last: Promise<unknown> = Promise.resolve();

  private constructor(browser: Browser, url: string, sent: Map<string, number>, close: () => void) {
    this.#browser = browser;
    this.url = url;
    this.#sent = sent;
    this.close = close;
  }

  /** Serves a built site; `close` it when the test is over. */
  static async of(site: string, browser: Browser): Promise<CostMeter> {
    const sent = new Map<string, number>();
    const server = createServer((request, response) => {
      const path = (request.url ?? "/").replace(/[?#].*$/, "");
      const file = answer(site, path);
      if (file === undefined || !existsSync(join(site, file))) return response.writeHead(404).end();
      const body = gzipSync(readFileSync(join(site, file)), { level: 6 });
      sent.set(path, body.length);
      const type = types[extname(file)] ?? "application/octet-stream";
      return response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    return new CostMeter(browser, `http://127.0.0.1:${port}`, sent, () => server.close());
  }

  /** What a page costs, measured once and one page at a time. */
  costOf(path: string): Promise<Cost> {
    const known = this.#known.get(path) ?? this.#last.then(() => this.#measure(path));
    this.#known.set(path, known);
    this.#last = known.catch(() => undefined);
    return known;
  }

  async #measure(path: string): Promise<Cost> {
    this.#sent.clear();
    const context = await this.#browser.newContext({ viewport: { width: 360, height: 740 } });
    try {
      const page = await context.newPage();
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(globalThis, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.shift += Number((entry as unknown as { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(this.url + path, { waitUntil: "load" });
      await page.evaluate(async () => {
        for (let at = 0; at < document.documentElement.scrollHeight; at += 600) {
          scrollTo(0, at);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      });
      await page.waitForLoadState("networkidle");
      const { shift, blocking } = await page.evaluate(() => ({
        shift: (globalThis as unknown as { seen: { shift: number } }).seen.shift,
        blocking: [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
          (link) => new URL(link.href).pathname,
        ),
      }));
      const files = new Map(this.#sent);
      const rest = [...files].filter(([file]) => !isPicture(file));
      return {
        requests: rest.length,
        bytes: sum(rest.map(([, bytes]) => bytes)),
        firstPaint: sum([path, ...blocking].map((file) => files.get(file) ?? 0)),
        files,
        shift,
      };
    } finally {
      await context.close();
    }
  }
}
