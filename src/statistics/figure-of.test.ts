import assert from "node:assert/strict";
import { test } from "node:test";
import { firstView } from "./chart-data.ts";
import { statistics } from "./data.fixture.ts";
import { phone, wide } from "./designs.ts";
import { figureOf } from "./figure-of.ts";
import { layOut } from "./layout.ts";
import { dayNumber } from "./months.ts";
import { styleOf } from "./style.ts";

test("the y axis starts at 0 and reaches the largest count", () => {
  const { y } = figureOf(statistics, wide);
  assert.deepEqual(y.domain, [0, 350]);
  assert.deepEqual(
    y.ticks.map(({ label }) => label),
    ["0", "50", "100", "150", "200", "250", "300", "350"],
  );
  assert.deepEqual(figureOf(statistics, wide, { ...firstView, lines: "sum" }).y.domain, [0, 2500]);
});

test("the largest organisations are strong, five on a phone, and keep their styles in every view", () => {
  const strong = (design: typeof wide) => figureOf(statistics, design).series.filter((each) => each.strong);
  assert.equal(strong(wide).length, 7);
  assert.equal(strong(phone).length, 5);
  const style = (id: string, view = firstView) =>
    figureOf(statistics, wide, view).series.find((each) => each.id === id)?.style;
  assert.deepEqual(style("nhsuk"), style("nhsuk", { ...firstView, only: ["nhsuk", "nhsx"] }));
});

test("half a year shows the last seven month ends, and a year thirteen", () => {
  const half = figureOf(statistics, wide, { ...firstView, span: "6m" });
  assert.deepEqual(half.x.domain, [dayNumber("2024-05-01"), dayNumber("2024-11-01")]);
  assert.equal(half.x.places.length, 7);
  assert.equal(figureOf(statistics, wide, { ...firstView, span: "1y" }).x.places.length, 13);
});

test("what each year added sums up to the total", () => {
  const figure = figureOf(statistics, wide, { ...firstView, count: "new", lines: "sum" });
  const added = figure.series[0]?.points.map(({ y }) => y) ?? [];
  assert.equal(figure.kind, "stacked");
  assert.deepEqual(figure.x.places.map(({ label }) => label).slice(0, 2), ["2011", "2012"]);
  assert.equal(
    added.reduce((sum, each) => sum + each, 0),
    2179,
  );
});

test("a logarithmic axis starts at 1", () => {
  const { y } = figureOf(statistics, wide, { ...firstView, scale: "log" });
  assert.equal(y.type, "log");
  assert.deepEqual(y.domain, [1, 500]);
});

test("a view without any organisation is an empty chart, not an error", () => {
  const figure = figureOf(statistics, wide, { ...firstView, only: [] });
  assert.deepEqual([figure.series.length, figure.y.domain[0]], [0, 0]);
  assert.equal(figure.summary, "There is nothing to show.");
});

test("no two of the labels at the lines' ends meet, in any design and view", () => {
  for (const design of [wide, phone]) {
    for (const scale of ["linear", "log"] as const) {
      for (const span of ["6m", "1y", "all"] as const) {
        const layout = layOut(figureOf(statistics, design, { ...firstView, scale, span }), design);
        const boxes = layout.endLabels
          .map(({ y, lines }) => ({ top: y - (lines.length * layout.lineHeight) / 2, lines: lines.length }))
          .sort((a, b) => a.top - b.top);
        boxes.forEach((box, index) => {
          const next = boxes[index + 1];
          const bottom = box.top + box.lines * layout.lineHeight;
          assert.ok(
            bottom <= (next?.top ?? layout.height) + 0.01,
            `${design.name} ${scale} ${span} ${index}`,
          );
        });
        assert.ok((boxes[0]?.top ?? 0) >= -0.01);
      }
    }
  }
});

test("as many styles as are promised are all different", () => {
  const styles = Array.from({ length: 28 }, (_, rank) => styleOf(rank));
  assert.equal(new Set(styles.map(({ colour, dash }) => `${colour} ${dash.join()}`)).size, 28);
});
