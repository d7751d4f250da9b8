import assert from "node:assert/strict";
import { test } from "node:test";
import type { Row } from "../data.ts";
import { carryOn } from "./history.ts";

const row = (month: string, open_repositories: number, top_language = "R"): Row => ({
  organisation: "a",
  month,
  open_repositories,
  top_language,
  top_licence: "",
});

const short = (rows: readonly Row[]) =>
  rows.map((each) => `${each.month} ${each.open_repositories} ${each.top_language}`);

test("a row that only said when it was counted makes way for the newer one", () => {
  const past = [row("2020-01", 3), row("2020-06", 3)];
  assert.deepEqual(short(carryOn(past, [row("2020-01", 3), row("2020-09", 3)], "2020-09")), [
    "2020-01 3 R",
    "2020-09 3 R",
  ]);
});

test("what the last month gained after its count is added to it", () => {
  const past = [row("2020-01", 3), row("2020-06", 4)];
  const fresh = [row("2020-01", 3), row("2020-06", 6), row("2020-07", 7), row("2020-09", 7)];
  assert.deepEqual(short(carryOn(past, fresh, "2020-09")), [
    "2020-01 3 R",
    "2020-06 6 R",
    "2020-07 7 R",
    "2020-09 7 R",
  ]);
});

test("repositories that are gone do not rewrite the past", () => {
  const past = [row("2020-01", 30), row("2020-06", 40)];
  const fresh = [row("2020-02", 20), row("2020-07", 37), row("2020-09", 37)];
  assert.deepEqual(short(carryOn(past, fresh, "2020-09")), [
    "2020-01 30 R",
    "2020-06 40 R",
    "2020-07 37 R",
    "2020-09 37 R",
  ]);
});

test("a second count in a month takes the first one's place", () => {
  const past = [row("2020-01", 3), row("2020-06", 5)];
  assert.deepEqual(short(carryOn(past, [row("2020-01", 3), row("2020-06", 4)], "2020-06")), [
    "2020-01 3 R",
    "2020-06 4 R",
  ]);
});

test("an organisation without any repository left has none from then on, once", () => {
  const past = [row("2020-01", 3), row("2020-06", 3)];
  const first = carryOn(past, [], "2020-07");
  assert.deepEqual(short(first), ["2020-01 3 R", "2020-07 0 "]);
  assert.deepEqual(short(carryOn(first, [], "2020-08")), ["2020-01 3 R", "2020-07 0 ", "2020-08 0 "]);
  assert.deepEqual(short(carryOn(carryOn(first, [], "2020-08"), [], "2020-09")), [
    "2020-01 3 R",
    "2020-07 0 ",
    "2020-09 0 ",
  ]);
});

test("a clock that stands before the last count changes nothing", () => {
  const past = [row("2020-01", 3), row("2020-06", 5)];
  assert.deepEqual(carryOn(past, [row("2020-01", 3), row("2020-03", 4)], "2020-03"), past);
});
