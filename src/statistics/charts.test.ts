import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate/node";
import { chartDrawer } from "./built-chart.ts";
import { buildChart, type ChartFiles } from "./charts.ts";
import { statistics } from "./data.fixture.ts";

const files: ChartFiles = {
  prefix: "/x/",
  scripts: { view: "/assets/v.js", plotly: "/assets/p.js", plotlyStyles: "/assets/p.css" },
  draw: chartDrawer(),
  statistics: { data: statistics, size: 40_784, credit: "Counted by us." },
  read: (path) => (path === "static/x.csv" ? "month,count\n2024-01,1\n2024-02,3\n" : undefined),
};

function html(attributes: Record<string, string>, title?: string): string {
  const made = buildChart({ attributes, ...(title !== undefined && { title }) }, files);
  return "html" in made ? made.html : made.complaint.message;
}

test("the statistics chart has its picture, words, table, data and date, with the site's prefix", () => {
  const made = buildChart({ attributes: {} }, files);
  assert.ok("html" in made);
  assert.match(
    made.html,
    /<source media="\(max-width: 35rem\)" srcset="\/x\/assets\/charts\/open-repositories-phone-[0-9a-f]{10}\.svg" width="360" height="480">/,
  );
  assert.match(
    made.html,
    /<img [^>]*src="\/x\/assets\/charts\/open-repositories-[0-9a-f]{10}\.svg"[^>]* width="640" height="440">/,
  );
  assert.match(
    made.html,
    /In November 2024, 26 organisations had 2,179 open repositories\. That is 261 more than a year before \(14%\)\./,
  );
  assert.match(
    made.html,
    /<th class="nhsuk-table__header" scope="row">NHS Digital<\/th><td class="nhsuk-table__cell nhsuk-table__cell--numeric">347<\/td>/,
  );
  assert.match(
    made.html,
    /Data to November 2024\. <a href="\/x\/static\/open-repositories\.csv" download>Download the data \(CSV, 40 KB\)<\/a>/,
  );
  assert.match(made.html, /Counted by us\./);
  for (const { path } of made.assets) assert.ok(made.html.includes(`/x${path}`), path);
});

test("the markup is valid, and has neither inline styles nor handlers", async () => {
  const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
  for (const markup of [
    html({}),
    html({ design: "small" }),
    html({ file: "static/x.csv", x: "month", y: "count" }, "A & B"),
  ]) {
    const page = `<!DOCTYPE html>\n<html lang="en-GB"><head><title>T</title></head><body><main><h1>H</h1>\n${markup}</main></body></html>\n`;
    const report = await validator.validateString(page);
    assert.deepEqual(
      report.results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
      [],
    );
    assert.doesNotMatch(markup, / style=| on[a-z]+=/);
  }
});

test("the small chart shows all together, without controls or table", () => {
  const markup = html({ design: "small" });
  assert.match(markup, /src="data:image\/svg\+xml,/);
  assert.match(markup, /there were 2,179 open repositories/);
  assert.doesNotMatch(markup, /<button|<table|data-app-chart/);
});

test("an author's file gets the same treatment, with its title", () => {
  const markup = html({ file: "static/x.csv", x: "month", y: "count" }, "Growth <here>");
  assert.match(markup, /<figcaption[^>]*>Growth &lt;here&gt;<\/figcaption>/);
  assert.match(markup, /<th class="nhsuk-table__header" scope="row">January 2024<\/th>/);
  assert.match(markup, /href="\/x\/static\/x\.csv" download/);
});

test("only CSV files in static/ are read", () => {
  const refused = [
    "static/../package.json",
    "content/x.csv",
    "/etc/passwd",
    "static/x.json",
    "static\\x.csv",
    "static//x.csv",
    "https://x.example/x.csv",
  ];
  for (const file of refused) {
    assert.equal(html({ file, x: "month", y: "count" }), `A chart cannot be made of “${file}”.`);
  }
  assert.equal(html({ file: "static/none.csv", x: "a", y: "b" }), "There is no file static/none.csv.");
});

test("without data the statistics chart is a complaint, not an error", () => {
  const { statistics: _, ...rest } = files;
  const made = buildChart({ attributes: {} }, rest);
  assert.ok("complaint" in made);
  assert.equal(made.complaint.rule, "chart-unknown");
});
