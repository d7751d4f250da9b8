import assert from "node:assert/strict";
import { test } from "node:test";
import { chartDrawer } from "./built-chart.ts";
import { type ChartData, firstView } from "./chart-data.ts";
import { statistics } from "./data.fixture.ts";

const beans: ChartData = {
  title: "Beans & peas",
  kind: "bar",
  x: { type: "category", values: ["Beans", "Peas"], title: "What" },
  unit: "Rows",
  series: [{ id: "rows", name: "Rows", label: "Rows", values: [2, null] }],
  cumulative: false,
};

/** What a build keeps, and how often something was made for it. */
function shelf() {
  const kept = new Map<string, string>();
  let made = 0;
  const keep = (parts: readonly string[], make: () => string) => {
    const key = JSON.stringify(parts);
    const text = kept.get(key) ?? make();
    if (!kept.has(key)) made += 1;
    kept.set(key, text);
    return text;
  };
  return { keep, made: () => made };
}

test("a chart that an earlier build drew is taken from what it kept, and is the same to the letter", () => {
  const { keep, made } = shelf();
  for (const data of [beans, statistics]) {
    const drawn = chartDrawer()(data, "beans");
    assert.deepEqual(chartDrawer(keep)(data, "beans"), drawn);
    const before = made();
    assert.deepEqual(chartDrawer(keep)(data, "beans"), drawn);
    assert.equal(made(), before, "Nothing is drawn again.");
  }
  assert.equal(made(), 2);
});

test("a chart is drawn again when a number, a word or the view is another, and not for another name", () => {
  const { keep, made } = shelf();
  const draw = chartDrawer(keep);
  const first = draw(beans, "beans");
  const others = [
    draw({ ...beans, title: "Beans" }, "beans"),
    draw({ ...beans, series: beans.series.map((each) => ({ ...each, values: [3, null] })) }, "beans"),
    draw(beans, "beans", { ...firstView, lines: "sum" }),
  ];
  assert.equal(made(), 4);
  for (const other of others.slice(0, 2)) assert.notEqual(other.wide.path, first.wide.path);
  const renamed = draw(beans, "pods");
  assert.equal(made(), 4);
  assert.equal(renamed.wide.svg, first.wide.svg);
  assert.match(renamed.wide.path, /^\/assets\/charts\/pods-/);
});
