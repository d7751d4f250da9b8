import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readData, writeData } from "./data.ts";

const path = "static/open-repositories.csv";
const header = "organisation,month,open_repositories,top_language,top_licence";

test("rows are read with their values and sorted by organisation and month", () => {
  const { value, problems } = readData(
    path,
    `${header}\nnhsx,2020-02,3,Python,MIT License\nNHSDigital,2019-01,1,HTML,\nnhsx,2020-01,2,R,\n`,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    value?.map((row) => [
      row.organisation,
      row.month,
      row.open_repositories,
      row.top_language,
      row.top_licence,
    ]),
    [
      ["NHSDigital", "2019-01", 1, "HTML", ""],
      ["nhsx", "2020-01", 2, "R", ""],
      ["nhsx", "2020-02", 3, "Python", "MIT License"],
    ],
  );
});

test("a missing column is named, and the ones there are", () => {
  const { value, problems } = readData(path, "organisation,month,count\nnhsx,2020-01,2\n");
  assert.equal(value, undefined);
  assert.deepEqual(
    problems.map(({ rule, line, message }) => [rule, line, message]),
    ["open_repositories", "top_language", "top_licence"].map((name) => [
      "data-column",
      1,
      `The column “${name}” is missing; the file has organisation, month, count.`,
    ]),
  );
});

test("a count that is no number and a date that is none are named with line and column", () => {
  const { value, problems } = readData(
    path,
    `${header}\nnhsx,2020-01,two,R,\nnhsx,2020-13,3,R,\n\nnhsx,x,-1,R,\n`,
  );
  assert.equal(value, undefined);
  assert.deepEqual(
    problems.map((each) => [each.rule, each.line, each.column, each.message]),
    [
      ["data-value", 2, 14, "“two” in open_repositories is no number."],
      ["data-value", 3, 6, "“2020-13” is no month."],
      ["data-value", 5, 6, "“x” is no month."],
      ["data-value", 5, 8, "“-1” in open_repositories is no number."],
    ],
  );
});

test("a line with a value too few, a month twice, an empty file and a stray quotation mark are problems", () => {
  const lines = (text: string) =>
    readData(path, text).problems.map(({ line, message }) => `${line}: ${message}`);
  assert.deepEqual(lines(`${header}\nnhsx,2020-01,2\n`), [
    "2: The line has 3 values where the header has 5.",
  ]);
  assert.deepEqual(lines(`${header}\nnhsx,2020-01,2,R,\nnhsx,2020-01,3,R,\n`), [
    "3: nhsx has 2020-01 twice: the other is on line 2.",
  ]);
  assert.deepEqual(lines(""), ["1: The data file is empty."]);
  assert.match(lines(`${header}\n"nhsx,2020-01,2,R,\n`)[0] ?? "", /cannot be read as CSV/);
});

test("what is written is what was read, byte for byte", () => {
  const text = readFileSync("static/open-repositories.csv", "utf8");
  const { value, problems } = readData(path, text);
  assert.deepEqual(problems, []);
  assert.equal(writeData(value ?? []), text);
});

test("a value with a comma or a quotation mark keeps it", () => {
  const row = {
    organisation: "a",
    month: "2020-01",
    open_repositories: 1,
    top_language: 'C, "old"',
    top_licence: "",
  };
  assert.deepEqual(readData(path, writeData([row])).value, [row]);
});
