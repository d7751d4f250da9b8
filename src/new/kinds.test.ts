import assert from "node:assert/strict";
import { test } from "node:test";
import { readRecord } from "../board-notes/read-record.ts";
import { kinds } from "./kinds.ts";

test("a new board note is read as a meeting's record, with nothing left over", () => {
  const { record, problems } = readRecord("board_notes/2026-01-02_notes.md", kinds["board-note"].body, 1);
  assert.deepEqual(problems, []);
  assert.deepEqual(record.rest, []);
  assert.equal(record.chair, "Name");
  assert.equal(record.attendees.length, 1);
  assert.equal(record.apologies.length, 1);
  assert.deepEqual(
    record.agenda.map(({ number, title }) => [number, title]),
    [[1, "Welcome"]],
  );
  assert.equal(record.next?.text, "To be agreed");
});
