import assert from "node:assert/strict";
import { test } from "node:test";
import { rows, statistics } from "./data.fixture.ts";
import { statisticsData } from "./statistics-data.ts";
import { latest, sumOf } from "./view.ts";

test("the totals are those that the figures' authors give to check against", () => {
  const { values } = sumOf(statistics);
  const at = (month: string) => values[statistics.x.values.indexOf(month)];
  assert.equal(statistics.series.length, 26);
  assert.equal(statistics.x.values[0], "2011-06");
  assert.deepEqual(["2014-12", "2018-12", "2020-12", "2024-11"].map(at), [12, 307, 882, 2179]);
  // 1,381 were counted in the course of May 2022: the data hold the ends of months.
  assert.deepEqual(["2022-04", "2022-05"].map(at), [1368, 1398]);
});

test("a second, plain count of the file gives the same total", () => {
  const last = new Map<string, number>();
  for (const row of rows) last.set(row.organisation, row.open_repositories);
  assert.equal(
    [...last.values()].reduce((sum, count) => sum + count, 0),
    sumOf(statistics).values.at(-1),
  );
});

test("the first repository is nice-digital's, and the largest are as they should be", () => {
  const began = statistics.series.filter(({ values }) => values[0] !== null).map(({ id }) => id);
  assert.deepEqual(began, ["nice-digital"]);
  const largest = [...statistics.series].sort((a, b) => latest(b) - latest(a)).slice(0, 5);
  assert.deepEqual(
    largest.map((series) => [series.id, latest(series)]),
    [
      ["nhsdigital", 347],
      ["opensafely", 277],
      ["nhsconnect", 196],
      ["nhsuk", 191],
      ["ebmdatalab", 145],
    ],
  );
});

const row = (organisation: string, month: string, open_repositories: number) => ({
  organisation,
  month,
  open_repositories,
  top_language: "",
  top_licence: "",
});

test("a count stands until it changes, and there is none before the first", () => {
  const data = statisticsData([row("a", "2020-03", 2), row("a", "2020-05", 4), row("b", "2020-01", 1)], []);
  assert.deepEqual(data.x.values, ["2020-01", "2020-02", "2020-03", "2020-04", "2020-05"]);
  assert.deepEqual(data.series[0]?.values, [null, null, 2, 2, 4]);
  assert.deepEqual(data.series[1]?.values, [1, 1, 1, 1, 1]);
});

test("names come from the organisations whatever the capitals of the login, and are cut at a dash where that is clear", () => {
  const data = statisticsData(
    [row("ABC", "2020-01", 1), row("d", "2020-01", 1), row("e", "2020-01", 1), row("f", "2020-01", 1)],
    [
      { login: "abc", name: "A B C - The Unit" },
      { login: "d", name: "Agency - Open" },
      { login: "e", name: "Agency - Internal" },
    ],
  );
  assert.deepEqual(
    data.series.map(({ name, label }) => [name, label]),
    [
      ["A B C - The Unit", "A B C"],
      ["Agency - Open", "Agency - Open"],
      ["Agency - Internal", "Agency - Internal"],
      ["f", "f"],
    ],
  );
});
