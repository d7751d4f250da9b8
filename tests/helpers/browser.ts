import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../src/doctor/find-browser.ts";

/** Starts the browser that the tests share, without anything of its own that asks the network. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined)
    throw new Error("No Chromium was found. Install one, or name it in CHROMIUM_PATH.");
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  return chromium.launch({ executablePath, args });
}
