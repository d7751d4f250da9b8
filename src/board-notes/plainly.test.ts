import assert from "node:assert/strict";
import { test } from "node:test";
import { isPlace, timeAtStart } from "./plainly.ts";

for (const [text, time] of [
  ["2pm", "2pm"],
  ["2pm-3pm, MS Teams", "2pm-3pm"],
  ["14:00 – 15:30 GMT", "14:00 – 15:30 GMT"],
  ["from 2 to 3.30 p.m. in Leeds", "from 2 to 3.30 p.m."],
  ["at noon", "at noon"],
  ["12 apples", undefined],
  ["2", undefined],
  ["2pmx", undefined],
] as const)
  test(`"${text}" ${time ? `starts with the time ${time}` : "starts with no time"}`, () =>
    assert.equal(timeAtStart(text), time));

for (const place of [
  "MS Teams",
  "online",
  "on Zoom",
  "in Leeds",
  "at the Town Hall",
  "Leeds Civic Hall",
  "Room 4",
])
  test(`"${place}" is a place`, () => assert.ok(isPlace(place)));

for (const text of ["cancelled", "in Leeds to elect a chair", "Ada Byron", "in doubt", "Meeting Summary"])
  test(`"${text}" may be anything`, () => assert.ok(!isPlace(text)));
