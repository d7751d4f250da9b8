import assert from "node:assert/strict";
import { test } from "node:test";
import { firstView } from "./chart-data.ts";
import { statistics } from "./data.fixture.ts";
import { phone, wide } from "./designs.ts";
import { figureOf } from "./figure-of.ts";
import { layOut } from "./layout.ts";
import { dayOf } from "./months.ts";
import { plotlyCall } from "./plotly-call.ts";

interface Axis {
  readonly range: unknown[];
  readonly tickvals: unknown[];
  readonly ticktext: string[];
}

test("Plotly is given the figure's domains, ticks, colours, dashes and names, and the picture's margins", () => {
  for (const design of [wide, phone]) {
    for (const scale of ["linear", "log"] as const) {
      const figure = figureOf(statistics, design, { ...firstView, scale });
      const { traces, layout } = plotlyCall(figure, design, 1);
      const x = layout.xaxis as Axis;
      const y = layout.yaxis as Axis;
      assert.deepEqual(x.range, figure.x.domain.map(dayOf));
      assert.deepEqual(y.range, scale === "log" ? figure.y.domain.map(Math.log10) : figure.y.domain);
      assert.deepEqual(
        x.ticktext,
        figure.x.ticks.map(({ label }) => label),
      );
      assert.deepEqual(
        y.ticktext,
        figure.y.ticks.map(({ label }) => label),
      );
      assert.deepEqual(
        traces.map((trace) => (trace.line as { color: string }).color),
        figure.series.map(({ style }) => style.colour),
      );
      assert.deepEqual(
        traces.map((trace) => (trace.y as number[]).at(-1)),
        figure.series.map(({ points }) => points.at(-1)?.y),
      );
      const { plot, endLabels, width, height } = layOut(figure, design);
      assert.deepEqual(layout.margin, {
        l: plot.left,
        t: plot.top,
        r: width - plot.right,
        b: height - plot.bottom,
        pad: 0,
      });
      const labels = (layout.annotations as { text: string }[]).slice(1).map(({ text }) => text);
      assert.deepEqual(
        labels,
        endLabels.map(({ lines }) => lines.join("<br>")),
      );
    }
  }
});

test("names are text to Plotly, which would take some marks for HTML", () => {
  const [first, ...rest] = statistics.series;
  assert.ok(first);
  const data = { ...statistics, series: [{ ...first, label: '<a href="https://x.example">x</a>' }, ...rest] };
  const text = JSON.stringify(plotlyCall(figureOf(data, wide), wide, 1));
  assert.doesNotMatch(text, /<a/);
});

test("the names of lying bars are broken into lines as in the picture, and the first stands at the top", () => {
  const name = "Creative Commons Zero v1.0 Universal";
  const series = [{ id: "n", name: "N", label: "N", values: [2, 1] }];
  const x = { type: "category" as const, values: [name, "B"], title: "Licence" };
  const data = { title: "T", kind: "bar" as const, x, unit: "Organisations", series, cumulative: false };
  const { traces, layout } = plotlyCall(figureOf(data, wide), wide, 1);
  const { ticktext, range } = layout.yaxis as Axis;
  assert.deepEqual(ticktext, ["Creative Commons Zero<br>v1.0 Universal", "B"]);
  assert.deepEqual(range, [1.5, -0.5]);
  assert.deepEqual([traces[0]?.orientation, traces[0]?.x], ["h", [2, 1]]);
});
