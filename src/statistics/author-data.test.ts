import assert from "node:assert/strict";
import { test } from "node:test";
import { authorData } from "./author-data.ts";

const attributes = { x: "month", y: "count", series: "organisation" };
const csv = "organisation,month,count\nA,2024-01,1\nB,2024-01,2\nA,2024-02,3.5\n";

function complaint(text: string, given: Readonly<Record<string, string>> = attributes): string {
  const made = authorData({ attributes: given }, "static/x.csv", text);
  return "complaint" in made
    ? `${made.complaint.rule}: ${made.complaint.message} ${made.complaint.remedy}`
    : "";
}

test("a long file becomes a series for each name, with gaps where there is no value", () => {
  const made = authorData({ attributes, title: "Counts" }, "static/x.csv", csv);
  assert.ok("data" in made);
  assert.deepEqual(made.data, {
    title: "Counts",
    kind: "line",
    x: { type: "month", values: ["2024-01", "2024-02"], title: "month" },
    unit: "count",
    series: [
      { id: "A", name: "A", label: "A", values: [1, 3.5] },
      { id: "B", name: "B", label: "B", values: [2, null] },
    ],
    cumulative: false,
  });
});

test("dates are put in order; names keep the order of the file", () => {
  const places = (text: string, kind: string) => {
    const made = authorData({ attributes: { x: "x", y: "y", kind } }, "static/x.csv", text);
    return "data" in made ? [made.data.x.type, ...made.data.x.values] : made;
  };
  assert.deepEqual(places("x,y\n2024-02-03,1\n2024-01-31,2\n", "line"), ["day", "2024-01-31", "2024-02-03"]);
  assert.deepEqual(places("x,y\n2024,1\n2022,2\n", "bar"), ["year", "2022", "2024"]);
  assert.deepEqual(places("x,y\n10,1\n9.5,2\n", "line"), ["number", "9.5", "10"]);
  assert.deepEqual(places("x,y\nR,1\nPython,2\n", "bar"), ["category", "R", "Python"]);
});

test("a column that is not there is named with those that are", () => {
  assert.equal(
    complaint(csv, { ...attributes, y: "total" }),
    "chart-data: static/x.csv has no column “total”. Write the name of a column that it has in y=. It has “organisation”, “month”, “count”.",
  );
  assert.match(
    complaint(csv, { x: "month" }),
    /^directive-use: The chart does not say which column .* is its y\. Add y=NAME/,
  );
});

test("a value that is no number, and a date that is none, are named with their line", () => {
  assert.match(
    complaint("organisation,month,count\nA,2024-01,many\n"),
    /^chart-data: Line 2 .* “many” in the column “count”/,
  );
  assert.match(
    complaint("organisation,month,count\nA,2024-01,1\nA,soon,2\n"),
    /Line 3 .* “soon”, which is not a month/,
  );
  assert.match(
    complaint("organisation,month,count\nA,2024-13,1\n"),
    /Line 2 .* “2024-13”, which is not a date/,
  );
  assert.match(
    complaint("organisation,month,count\nA,2024-01,-1\n", { ...attributes, kind: "bar" }),
    /a bar cannot be less than 0/,
  );
});

test("two values for one place, an empty file and an unknown kind are refused", () => {
  assert.match(
    complaint("organisation,month,count\nA,2024-01,1\nA,2024-01,2\n"),
    /Lines 2 and 3 .* “2024-01” of “A”/,
  );
  assert.match(complaint(""), /The data file is empty/);
  assert.match(complaint("organisation,month,count\n"), /has a header and no values/);
  assert.match(
    complaint(csv, { ...attributes, kind: "pie" }),
    /cannot be of the kind “pie”.*kind=line, kind=bar or kind=stacked/,
  );
});

test("more names than a chart can show are refused, and so are more bars", () => {
  const many = Array.from({ length: 61 }, (_, index) => `S${index},2024-01,1`).join("\n");
  assert.match(complaint(`organisation,month,count\n${many}\n`), /61 different values in the series column/);
  assert.match(
    complaint(`organisation,month,count\n${many}\n`, { x: "organisation", y: "count", kind: "bar" }),
    /61 places/,
  );
});
