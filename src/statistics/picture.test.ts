import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { type ChartData, firstView } from "./chart-data.ts";
import { statistics } from "./data.fixture.ts";
import { phone, wide } from "./designs.ts";
import { figureOf } from "./figure-of.ts";
import { drawPicture } from "./picture.ts";

const parse = (svg: string) => new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
const views = [
  firstView,
  { ...firstView, lines: "sum" as const },
  { ...firstView, count: "new" as const },
  { ...firstView, scale: "log" as const, span: "1y" as const },
];

test("every picture is well formed, says in words what it shows, and holds neither styles nor scripts", () => {
  for (const design of [wide, phone]) {
    for (const view of views) {
      const { svg } = drawPicture(figureOf(statistics, design, view), design);
      const document = parse(svg);
      assert.equal(document.querySelector("title")?.textContent, statistics.title);
      assert.match(document.querySelector("desc")?.textContent ?? "", /2011|2024/);
      assert.equal(document.querySelectorAll("[style], style, script, foreignObject, image, a").length, 0);
      for (const { attributes } of document.querySelectorAll("*")) {
        for (const { name, value } of attributes) {
          assert.doesNotMatch(name, /^on/i);
          assert.doesNotMatch(value, /NaN|Infinity|undefined/, `${name}="${value}"`);
        }
      }
    }
  }
});

test("a picture is small: less than 4 KB as a host sends it", () => {
  for (const design of [wide, phone]) {
    const { svg } = drawPicture(figureOf(statistics, design), design);
    assert.ok(gzipSync(svg).length < 4096, `${gzipSync(svg).length}`);
  }
});

test("the same data give the same bytes", () => {
  assert.equal(
    drawPicture(figureOf(statistics, wide), wide).svg,
    drawPicture(figureOf(statistics, wide), wide).svg,
  );
});

const bars: ChartData = {
  title: "Cats & <dogs>",
  kind: "bar",
  x: { type: "category", values: ["<b>A</b>", "B"], title: "Kind" },
  unit: "Animals",
  series: [{ id: "n", name: "Animals", label: "Animals", values: [3, 1] }],
  cumulative: false,
};

test("names stand in a picture as text, whatever is in them", () => {
  const document = parse(drawPicture(figureOf(bars, wide), wide).svg);
  assert.equal(document.querySelector("title")?.textContent, "Cats & <dogs>");
  assert.ok([...document.querySelectorAll("text")].some(({ textContent }) => textContent === "<b>A</b>"));
});

test("bars start at 0, are as long as their values and have them written beside", () => {
  const document = parse(drawPicture(figureOf(bars, wide), wide).svg);
  const widths = [...document.querySelectorAll("g rect")].map((rect) => Number(rect.getAttribute("width")));
  assert.equal(widths.length, 2);
  assert.ok(Math.abs((widths[0] ?? 0) / (widths[1] ?? 1) - 3) < 0.01);
  const texts = [...document.querySelectorAll("text")].map(({ textContent }) => textContent);
  assert.ok(texts.includes("3") && texts.includes("1"));
});

test("lying bars stand as far apart as their names need lines", () => {
  const name = "Creative Commons Zero v1.0 Universal";
  const series = [{ id: "n", name: "N", label: "N", values: [2, 1] }];
  const x = { type: "category" as const, values: [name, `${name} 2`], title: "Licence" };
  const data = { title: "T", kind: "bar" as const, x, unit: "Organisations", series, cumulative: false };
  for (const design of [wide, phone]) {
    const texts = [...parse(drawPicture(figureOf(data, design), design).svg).querySelectorAll("text")];
    const names = texts.filter((text) => text.getAttribute("text-anchor") === "end");
    const heights = names.map((text) => Number(text.getAttribute("y")));
    assert.equal(names.length, 4);
    const gap = (heights[2] ?? 0) - (heights[1] ?? 0);
    assert.ok(gap > design.font * 1.05, `${gap}`);
  }
});
