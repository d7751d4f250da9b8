import { existsSync } from "node:fs";

/** Where Chromium is found, in the order of trying. */
export const usualBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A browser's program for the tests: `CHROMIUM_PATH` before the usual places, and Playwright's own after them. */
export async function findBrowser(named = process.env.CHROMIUM_PATH): Promise<string | undefined> {
  if (named) return existsSync(named) ? named : undefined;
  return usualBrowsers.find((path) => existsSync(path)) ?? (await playwrightsOwn());
}

async function playwrightsOwn(): Promise<string | undefined> {
  try {
    const { chromium } = await import("playwright-core");
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
