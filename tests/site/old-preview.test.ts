import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { plainPage } from "../fixtures/old-content/static.ts";
import { oldAddresses, oldContent } from "../fixtures/old-content.ts";
import { type RunningPreview, startPreview } from "../helpers/preview.ts";
import { makeProject } from "../helpers/project.ts";

describe("older content in the preview", () => {
  let preview: RunningPreview;
  before(async () => {
    preview = await startPreview(makeProject(oldContent()));
  });
  after(async () => {
    await preview?.stop();
  });

  test("answers at every old address, with the page or what sends the reader on to it", async () => {
    const astray: string[] = [];
    for (const [address, to] of Object.entries(oldAddresses)) {
      const { status, html } = await preview.get(address);
      const sent = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1];
      if (status !== 200 || (sent !== undefined && sent !== to))
        astray.push(`${address}: ${status} ${sent ?? ""}`);
    }
    assert.deepEqual(astray, []);
  });

  test("serves pages of static/ as the build does", async () => {
    assert.equal((await preview.get("/static/plain")).html, plainPage);
    const { html } = await preview.get("/static/hives-plotly");
    assert.match(html, /<script src="\/assets\/plotly-[0-9a-f]+\.min\.js">/);
    const [script = ""] = /\/assets\/plotly-[0-9a-f]+\.min\.js/.exec(html) ?? [];
    assert.equal((await preview.get(script)).status, 200);
    assert.equal((await preview.get("/sw.js")).status, 200);
  });

  test("says a warning once a file and kind", () => {
    const kinds = preview
      .said()
      .split("\n")
      .filter((line) => / warning /.test(line))
      .map((line) => line.replace(/:\d+:\d+: warning ([a-z0-9-]+):.*$/, " $1"));
    assert.deepEqual(
      kinds.filter((kind, index) => kinds.indexOf(kind) !== index),
      [],
    );
  });
});
