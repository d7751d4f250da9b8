import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { oldContent } from "../fixtures/old-content.ts";
import { openBrowser } from "../helpers/browser.ts";
import { serveSite } from "../helpers/built-site.ts";
import { makeProject } from "../helpers/project.ts";

describe("an older site's chart page, in a browser", () => {
  let browser: Browser;
  let site: { readonly url: string; close(): void };

  before(async () => {
    const content = oldContent();
    const chart = "static/hives-plotly.html";
    const project = makeProject({
      "content/site.yaml": content["content/site.yaml"] ?? "",
      [chart]: content[chart] ?? "",
    });
    const { code, stderr } = await project.run("build", ["--only=pages"]);
    assert.equal(code, 0, stderr);
    site = await serveSite(join(project.root, "_site"));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  test("is drawn by our own Plotly under its policy, and asks no other site", async () => {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    const asked: string[] = [];
    const said: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.goto(`${site.url}/static/hives-plotly`);
    await page.waitForSelector(".plotly-graph-div .scatterlayer .trace");
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url)),
      [],
    );
    assert.deepEqual(
      said.filter((text) => !/favicon/.test(text)),
      [],
    );
    const weight = await page.evaluate(
      () => document.querySelector(".gtitle tspan")?.getAttribute("style") ?? "",
    );
    assert.match(weight, /font-weight: bold/, "the bold word of its title is bold");
    const size = await page.locator(".plotly-graph-div").boundingBox();
    assert.ok((size?.height ?? 0) >= 400 && (size?.width ?? 0) >= 700, JSON.stringify(size));
  });
});
