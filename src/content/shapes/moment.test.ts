import assert from "node:assert/strict";
import { test } from "node:test";
import { readLines, readWhole } from "./reading-for-tests.ts";

test("a date without a zone is London's", () => {
  assert.equal(readLines("post", "Date:   2022-06-12 12:00:00  ").data.date, "2022-06-12T12:00:00+01:00");
  assert.equal(readLines("event", "start: 2022-01-12 12:00").data.start, "2022-01-12T12:00:00+00:00");
  assert.equal(readLines("post", "modified: 2022-06-13").data.updated, "2022-06-13T00:00:00+01:00");
});

test("the date in a file's name serves where the front matter has none, and else the front matter's wins", () => {
  const path = "content/blog/2021-05-06-a.md";
  assert.equal(readWhole("post", "---\ntitle: T\n---\n", path).data.date, "2021-05-06T00:00:00+01:00");
  const both = readWhole("post", "---\ntitle: T\ndate: 2022-06-12\n---\n", path);
  assert.deepEqual([both.data.date, both.said], ["2022-06-12T00:00:00+01:00", []]);
});

test("a date that the calendar does not have is an error with its place, and no value", () => {
  const { document, said, remedies } = readLines("post", "title: T\ndate:  2022-02-30");
  assert.equal(document, undefined);
  assert.deepEqual(said, ["3:8 date-invalid “2022-02-30” is a date that the calendar does not have."]);
  assert.deepEqual(remedies, ["Write it as date: 2022-06-12, or date: 2022-06-12 14:30."]);
});

test("a date in a file's name that the calendar does not have is an error", () => {
  const { said } = readWhole("post", "# T\n", "content/blog/2022-02-30-a.md");
  assert.match(said.join(), /^1:1 date-invalid /);
});

test("a page can do without the date of its last change", () => {
  const { data, said } = readLines("post", "modified: never");
  assert.equal(data.updated, undefined);
  assert.match(said.join(), /^2:11 field-left-out “never” is not a date that can be read. It is left out.$/);
});

test("a post without any date is an error that says what to type", () => {
  const { said, remedies } = readWhole("post", "---\ntitle: T\n---\n");
  assert.deepEqual(said, ["1:1 field-missing There is no date, which a post needs."]);
  assert.deepEqual(remedies, ["Add a line date: 2022-06-12."]);
});

test("a board note's file name says its day", () => {
  assert.deepEqual(readWhole("board-note", "# T\n").said, []);
  assert.match(
    readWhole("board-note", "# T\n", "board_notes/2021-02-30_notes.md").said.join(),
    /^1:1 date-invalid /,
  );
  assert.match(readWhole("board-note", "# T\n", "board_notes/june.md").said.join(), /^1:1 file-name /);
  assert.equal(readLines("board-note", "date: 21st June 2021").data.date, "2021-06-21");
  for (const name of ["2021-06-21.md", "2021-06-21_Board-Notes.md"])
    assert.deepEqual(readWhole("board-note", "# T\n", `board_notes/${name}`).said, []);
  const june = readWhole("board-note", "---\ndate: 2021-06-21\n---\n", "board_notes/june.md");
  assert.deepEqual(june.said, []);
});

test("an event that ends before it starts lasts as long as one without an end", () => {
  const { data, said } = readLines("event", "start: 2027-11-05 14:00\nend: 2027-11-05 13:00");
  assert.deepEqual(
    [data.start, data.end, said],
    [
      "2027-11-05T14:00:00+00:00",
      undefined,
      ["3:6 field-left-out The event ends before it starts. Its end is left out."],
    ],
  );
});
