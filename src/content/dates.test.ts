import assert from "node:assert/strict";
import { test } from "node:test";
import { dayInName, formatDay, londonDate, readMoment } from "./dates.ts";

const moments: [string, string][] = [
  ["2022-06-12 12:00:00", "2022-06-12T12:00:00+01:00"],
  ["2010-12-03 10:20", "2010-12-03T10:20:00+00:00"],
  ["2022-06-12", "2022-06-12T00:00:00+01:00"],
  ["  2022-6-2  ", "2022-06-02T00:00:00+01:00"],
  ["2022/06/12", "2022-06-12T00:00:00+01:00"],
  ["2022-06-12T12:00:00Z", "2022-06-12T13:00:00+01:00"],
  ["2022-06-12T12:00:00.123Z", "2022-06-12T13:00:00+01:00"],
  ["2022-06-12 12:00:00 +0000", "2022-06-12T13:00:00+01:00"],
  ["2022-12-31T23:30:00-05:00", "2023-01-01T04:30:00+00:00"],
  ["2022-06-12 12:00 BST", "2022-06-12T12:00:00+01:00"],
  ["12 June 2022", "2022-06-12T00:00:00+01:00"],
  ["21st June 2021", "2021-06-21T00:00:00+01:00"],
  ["7th of September 2021", "2021-09-07T00:00:00+01:00"],
  ["Sun, 12 Jun 2022", "2022-06-12T00:00:00+01:00"],
  ["12 June 2022 14:30", "2022-06-12T14:30:00+01:00"],
  ["June 12, 2022", "2022-06-12T00:00:00+01:00"],
  ["2020-02-29", "2020-02-29T00:00:00+00:00"],
];
for (const [written, moment] of moments)
  test(`"${written}" is read as ${moment}`, () => assert.deepEqual(readMoment(written), { moment }));

for (const written of [
  "2022-02-30",
  "2021-02-29",
  "2022-13-01",
  "2022-06-00",
  "2022-06-12 24:00",
  "31 April 2022",
  "0022-06-12",
])
  test(`"${written}" is a date that the calendar does not have`, () =>
    assert.equal(readMoment(written), "impossible"));

for (const written of [
  "",
  "soon",
  "12/06/2022",
  "12 Juin 2022",
  "2022",
  "2022-06",
  "1655035200",
  `2022-06-12${" ".repeat(5000)}x`,
])
  test(`"${written.slice(0, 20)}" is no date that can be read`, () =>
    assert.equal(readMoment(written), "unreadable"));

test("the clocks' change is London's own: the day that it falls on has both offsets", () => {
  assert.deepEqual(readMoment("2022-03-27 00:30"), { moment: "2022-03-27T00:30:00+00:00" });
  assert.deepEqual(readMoment("2022-03-27 03:30"), { moment: "2022-03-27T03:30:00+01:00" });
  assert.deepEqual(readMoment("2022-10-30 12:00"), { moment: "2022-10-30T12:00:00+00:00" });
});

test("a canonical moment reads as itself", () => {
  for (const [, moment] of moments) assert.deepEqual(readMoment(moment), { moment });
});

test("a day is shown as 12 June 2022", () => {
  assert.equal(formatDay("2022-06-12T23:30:00+01:00"), "12 June 2022");
  assert.equal(formatDay("2021-09-07"), "7 September 2021");
  assert.equal(londonDate("2022-06-12").toISODate(), "2022-06-12");
});

test("a file's name may start with a day", () => {
  assert.equal(dayInName("content/blog/2022-06-12-a-post.md"), "2022-06-12");
  assert.equal(dayInName("board_notes/2021-06-21_notes.md"), "2021-06-21");
  assert.equal(dayInName("content/blog/a-2022-06-12.md"), undefined);
  assert.equal(dayInName("content/2022-06-12-x/post.md"), undefined);
});
