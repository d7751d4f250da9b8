import assert from "node:assert/strict";
import { test } from "node:test";
import { formatProblem } from "../content/problem.ts";
import { readSynonyms } from "./synonyms.ts";

const path = "content/synonyms.yaml";

test("each line is a group of words that mean the same", () => {
  assert.deepEqual(readSynonyms(path, "# words\n- [A&E, emergency department]\n- [GP, general practice]\n"), {
    value: [
      ["A&E", "emergency department"],
      ["GP", "general practice"],
    ],
    problems: [],
  });
});

test("an empty file is no groups", () => {
  assert.deepEqual(readSynonyms(path, "# nothing yet\n"), { value: [], problems: [] });
});

test("a word alone is said, with its place, and left out", () => {
  const { value, problems } = readSynonyms(path, "- [GP, general practice]\n- GP\n- [ML, '--']\n");
  assert.deepEqual(value, [["GP", "general practice"]]);
  assert.deepEqual(
    problems.map((problem) => formatProblem(problem, "check")),
    [
      "content/synonyms.yaml:2:3: error synonym-group: A group of synonyms names at least two words that mean the same. Write each group as a list on a line of its own: - [GP, general practice].",
      "content/synonyms.yaml:3:3: error synonym-group: A group of synonyms names at least two words that mean the same. Write each group as a list on a line of its own: - [GP, general practice].",
    ],
  );
});

test("a file that is no list is said", () => {
  const { value, problems } = readSynonyms(path, "GP: general practice\n");
  assert.deepEqual(value, []);
  assert.equal(problems[0]?.message, "This file is a list of groups of words, and it holds something else.");
});
