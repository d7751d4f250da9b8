import assert from "node:assert/strict";
import { test } from "node:test";
import { headersFile } from "./headers.ts";

test("no page may be framed but the bare chart, and no rule that forbids it names the chart's address", () => {
  const files = [
    "index.html",
    "404.html",
    "blog/a/index.html",
    "static/chart.html",
    "static/old.html",
    "static/x.csv",
  ];
  const headers = headersFile(files, new Set(["static/chart.html"]));
  const forbidden = headers
    .split("\n\n")
    .filter((rule) => rule.includes("frame-ancestors 'none'"))
    .map((rule) => rule.split("\n")[0]);
  assert.deepEqual(forbidden, [
    "/",
    "/404",
    "/404.html",
    "/blog/*",
    "/index.html",
    "/static/old",
    "/static/old.html",
  ]);
});

test("every address has the headers that make it safer", () => {
  assert.match(headersFile([], new Set()), /^\/\*\n {2}X-Content-Type-Options: nosniff\n/);
});
