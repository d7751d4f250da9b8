import assert from "node:assert/strict";
import { test } from "node:test";
import { spread } from "./labels.ts";
import {
  dayNumber,
  dayOf,
  inShort,
  inWords,
  isDay,
  isMonth,
  monthNumber,
  monthOf,
  monthsBetween,
} from "./months.ts";
import { linePath } from "./picture-path.ts";
import { plotlyAssets, plotlyStyles } from "./plotly-assets.ts";
import { wrap, wrapWithValue } from "./text-width.ts";
import { linearAxis, logAxis, niceStep, timeTicks } from "./ticks.ts";
import { plainWords, readWords } from "./words.ts";

test("months and days are what the calendar has", () => {
  assert.deepEqual(["2024-02", "2024-13", "24-02", "2024-2"].map(isMonth), [true, false, false, false]);
  assert.deepEqual(["2024-02-29", "2023-02-29", "2024-04-31", "2024-4-1"].map(isDay), [
    true,
    false,
    false,
    false,
  ]);
  assert.equal(monthOf(monthNumber("2024-01") - 1), "2023-12");
  assert.deepEqual(monthsBetween("2023-11", "2024-01"), ["2023-11", "2023-12", "2024-01"]);
  assert.equal(dayOf(dayNumber("2024-03")), "2024-03-01");
});

test("dates read as in Britain", () => {
  assert.deepEqual(["2024", "2024-11", "2024-11-03"].map(inWords), [
    "2024",
    "November 2024",
    "3 November 2024",
  ]);
  assert.deepEqual(["2024", "2024-11", "2024-11-03"].map(inShort), ["2024", "Nov 2024", "3 Nov"]);
});

test("ticks are round and the axis reaches the largest value", () => {
  assert.deepEqual(
    [1, 7, 12, 347, 2179].map((span) => niceStep(span, 7)),
    [0.2, 1, 2, 50, 500],
  );
  assert.deepEqual(linearAxis(0, 0, 5, true).domain, [0, 1]);
  assert.deepEqual(linearAxis(-3, 7, 5).domain, [-4, 8]);
  assert.deepEqual(
    logAxis(347).ticks.map(({ label }) => label),
    ["1", "2", "5", "10", "20", "50", "100", "200", "500"],
  );
  assert.deepEqual(
    timeTicks("2011-06", "2024-11", 8).map(({ label }) => label),
    ["2012", "2014", "2016", "2018", "2020", "2022", "2024"],
  );
  assert.deepEqual(
    timeTicks("2023-11", "2024-11", 4).map(({ label }) => label),
    ["Jan\n2024", "Apr", "Jul", "Oct"],
  );
});

test("labels that would meet are moved apart, as little as can be, and stay inside", () => {
  const wishes = [10, 12, 50].map((at) => ({ at, height: 10 }));
  assert.deepEqual(spread(wishes, 0, 100), [6, 16, 50]);
  assert.deepEqual(
    spread(
      [
        { at: 2, height: 10 },
        { at: 98, height: 10 },
      ],
      0,
      100,
    ),
    [5, 95],
  );
  assert.deepEqual(
    spread(
      [
        { at: 99, height: 10 },
        { at: 98, height: 10 },
      ],
      0,
      100,
    ),
    [95, 85],
  );
});

test("a name is broken into lines, and its value is never cut off", () => {
  assert.deepEqual(wrap("NHS Business Services Authority", 130, 14, 2), [
    "NHS Business",
    "Services Authority",
  ]);
  assert.deepEqual(wrapWithValue("NHS Digital", "347", 130, 14, 3), ["NHS Digital 347"]);
  assert.equal(wrapWithValue("A name that goes on and on without an end", "347", 60, 14, 2).at(-1), "347");
});

test("a path leaves out what lies on its line, and draws a lone place as a dot", () => {
  assert.equal(
    linePath([
      [0, 0],
      [10, 0],
      [20, 0],
      [20, 5],
    ]),
    "M0 0h20v5",
  );
  assert.equal(linePath([[1, 2]]), "M1 2h.1");
  assert.equal(linePath([]), "");
});

test("Plotly's styles come out of the package as a sheet, newest rule first as Plotly has them", () => {
  const styles = plotlyStyles();
  assert.match(styles, /\.js-plotly-plot \.plotly \.main-svg\{position:absolute;/);
  assert.ok(styles.indexOf(".main-svg{") < styles.indexOf(".crisp{"));
  assert.match(plotlyAssets().script.path, /^\/assets\/plotly-[0-9a-f]{10}\.min\.js$/);
});

test("the statistics' words may be left out, and a wrong one is named with its place", () => {
  assert.deepEqual(readWords("content/statistics.yaml", "").value, plainWords);
  const { value, problems } = readWords(
    "content/statistics.yaml",
    "title: Ours\nlicenceUrl: javascript:alert(1)\nx: 1\n",
  );
  assert.equal(value?.title, "Ours");
  assert.equal(value?.licenceUrl, undefined);
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [
      [2, "field-type"],
      [3, "field-unknown"],
    ],
  );
});
