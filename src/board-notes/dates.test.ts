import assert from "node:assert/strict";
import { test } from "node:test";
import { findDate } from "./dates.ts";

const cases: ReadonlyArray<readonly [string, string | undefined]> = [
  ["21st June 2021", "2021-06-21"],
  ["12 October 2021", "2021-10-12"],
  ["Tuesday 7th September 2021, 2pm", "2021-09-07"],
  ["3 Sept 2021", "2021-09-03"],
  ["3 Sep 2021", "2021-09-03"],
  ["3rd of Jan. 2022", "2022-01-03"],
  ["2021-06-21", "2021-06-21"],
  ["01/02/2021", "2021-02-01"],
  ["1/2/2021", "2021-02-01"],
  ["31/02/2021", undefined],
  ["31st June 2021", undefined],
];

for (const [text, iso] of cases) {
  test(`"${text}" is ${iso ?? "a day that the calendar lacks"}`, () => {
    const found = findDate(text);
    assert.ok(found);
    assert.equal(found.iso, iso);
    assert.equal(text.slice(found.index, found.index + found.text.length), found.text);
  });
}

for (const text of ["no date here", "in June 2021", "12 apples 2021", "27th July"]) {
  test(`"${text}" holds no date`, () => assert.equal(findDate(text), undefined));
}
