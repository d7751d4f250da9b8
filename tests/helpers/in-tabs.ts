import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/**
 * Readies a window for functions that are sent into its pages: tsx wraps each that has a name in a call that
 * stands outside of it.
 */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addInitScript("globalThis.__name = (value) => value");
  return context;
}

/** A tab, and what the page in it has said in the console and asked of the network. */
export interface Tab {
  readonly page: Page;
  readonly said: string[];
  readonly asked: string[];
}

/**
 * Opens addresses in a few tabs of one window, and looks at each when it has loaded. The tabs take the addresses in
 * turn, so the order of looking is not that of the list. The first look that fails ends all.
 */
export async function inTabs(
  browser: Browser,
  addresses: readonly string[],
  options: BrowserContextOptions,
  look: (tab: Tab, address: string) => Promise<void>,
  tabs = 3,
): Promise<void> {
  const context = await openWindow(browser, options);
  const queue = addresses[Symbol.iterator]();
  const work = async () => {
    const page = await context.newPage();
    const tab: Tab = { page, said: [], asked: [] };
    page.on("console", (message) => tab.said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => tab.said.push(error.message));
    page.on("request", (request) => tab.asked.push(request.url()));
    for (let next = queue.next(); !next.done; next = queue.next()) {
      tab.said.length = 0;
      tab.asked.length = 0;
      await page.goto(next.value, { waitUntil: "load" });
      await look(tab, next.value);
    }
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await context.close();
  }
}
