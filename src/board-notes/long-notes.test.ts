import assert from "node:assert/strict";
import { test } from "node:test";
import { readBlocks } from "./blocks.ts";
import { type Gathering, gather } from "./gather.ts";
import { readListOfPeople } from "./people.ts";
import { plainTextToMarkdown } from "./plain-text.ts";
import { readRecord } from "./read-record.ts";
import { recordBody } from "./record-body.ts";
import { section } from "./section.ts";

/** More than a call can have arguments. */
const many = 200_000;
const read = (body: string) =>
  readRecord("board_notes/2021-03-04_notes.md", body, 1, "2021-03-04", {}).record;

/** A list of as many people, made of one that was read, which is quicker than to read them all. */
function listOfPeople() {
  const [list] = readBlocks("- Ada Byron - NHSX");
  assert.ok(list);
  const [person] = list.items;
  assert.ok(person);
  return section(list, "Attendees", "attendees", [{ ...list, items: Array(many).fill(person) }]);
}

test("a very long part of a note is shown whole", () => {
  const record = read("## Papers\n\nOne.\n");
  const [first] = record.rest;
  assert.ok(first);
  const body = recordBody({ ...record, rest: [{ ...first, markdown: "a\n".repeat(many) }] }, 1);
  assert.ok(body.split("\n").length > many);
});

test("a very long list of people is read whole", () => {
  assert.equal(readListOfPeople(listOfPeople()).people.length, many);
});

test("all of a very long list of people came to the meeting", () => {
  const to: Gathering = { bodyLine: 1, attendees: [], apologies: [], agenda: [], rest: [], labels: {} };
  gather(to, listOfPeople());
  assert.equal(to.attendees.length, many);
});

test("a very long table that was typed as plain text is shown whole", () => {
  assert.equal(plainTextToMarkdown("| a |\n".repeat(many)).match(/a/g)?.length, many);
});
