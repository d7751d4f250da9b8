import assert from "node:assert/strict";
import { test } from "node:test";
import { PostingsWriter, readPostings } from "./postings.ts";

test("what is written is read back, in few and small numbers", () => {
  const places = [
    [0, 0, 1],
    [0, 3, 12],
    [7, 1, 1],
    [9999, 3, 2],
  ] as const;
  const writer = new PostingsWriter();
  for (const [document, field, times] of places) {
    for (let time = 0; time < times; time++) writer.add(document, field);
  }
  const codes = writer.finish();
  assert.deepEqual(codes, [0, 7, 12, 52, 79941, 2]);
  const read: number[][] = [];
  readPostings(codes, (...place) => read.push(place));
  assert.deepEqual(read, places);
});
