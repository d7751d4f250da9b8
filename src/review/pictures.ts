import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize, sep } from "node:path";
import { chromium } from "playwright-core";
import { contentType } from "../site/content-types.ts";
import type { ChangedPage } from "./changed-pages.ts";

/** How many pages get a picture: a change to the layout changes them all. */
export const mostPictures = 12;

/** A page with the name of its picture, where it has one. */
export interface PicturedPage extends ChangedPage {
  readonly picture?: string;
}

/**
 * Takes a picture of each page of a built site, and writes them and `pages.json` into a folder.
 * @param browserPath where Chromium is
 */
export async function takePictures(
  site: string,
  pages: readonly ChangedPage[],
  to: string,
  browserPath: string,
): Promise<void> {
  mkdirSync(to, { recursive: true });
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site.invalid").pathname));
    const file = join(site, path.endsWith(sep) || path.endsWith("/") ? join(path, "index.html") : path);
    try {
      if (!file.startsWith(site + sep)) throw new Error("outside");
      response.setHeader("content-type", contentType(file)).end(readFileSync(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    // Pages are shown as they are without a script, so that a picture takes no time to settle.
    const context = await browser.newContext({
      viewport: { width: 1024, height: 1200 },
      javaScriptEnabled: false,
    });
    await context.route("**/*", (route) =>
      route.request().url().startsWith(origin) ? route.continue() : route.abort(),
    );
    const tab = await context.newPage();
    const pictured: PicturedPage[] = [];
    for (const page of pages) {
      const number = pictured.filter(({ picture }) => picture !== undefined).length + 1;
      if (page.state === "gone" || number > mostPictures) {
        pictured.push(page);
        continue;
      }
      await tab.goto(origin + page.url);
      const picture = `${number}.png`;
      await tab.screenshot({ path: join(to, picture) });
      pictured.push({ ...page, picture });
    }
    writeFileSync(join(to, "pages.json"), `${JSON.stringify(pictured, null, 2)}\n`);
  } finally {
    await browser.close();
    server.close();
  }
}
