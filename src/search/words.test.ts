import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../tests/helpers/even-time.ts";
import { wordsIn } from "./words.ts";

const terms = (text: string) => wordsIn(text).map((word) => word.terms);

test("words are found without capitals and accents, where they stand", () => {
  assert.deepEqual(wordsIn("Zürich, the NHS!"), [
    { start: 0, end: 6, terms: ["zurich"] },
    { start: 8, end: 11, terms: ["the"] },
    { start: 12, end: 15, terms: ["nhs"] },
  ]);
});

test("a compound is found whole and by its parts", () => {
  assert.deepEqual(terms("A&E NHS-R open-source read_csv pandas.DataFrame NHSE/I"), [
    ["ae", "a", "e"],
    ["nhsr", "nhs", "r"],
    ["opensource", "open", "source"],
    ["readcsv", "read", "csv"],
    ["pandasdataframe", "pandas", "dataframe", ".dataframe"],
    ["nhsei", "nhse", "i"],
  ]);
});

test("a possessive is its word, an apostrophe is no boundary, and C++ and C# keep their signs", () => {
  assert.deepEqual(terms("Trust’s don't C++ C#"), [["trust"], ["dont"], ["c++"], ["c#"]]);
});

test("a name that begins with a dot keeps it, and is found without it and at the end of another", () => {
  assert.deepEqual(terms(".NET, C#/.NET (ASP.NET) data.csv .gitignore"), [
    [".net", "net"],
    ["c#"],
    [".net", "net"],
    ["aspnet", "asp", "net", ".net"],
    ["datacsv", "data", "csv", ".csv"],
    [".gitignore", "gitignore"],
  ]);
  assert.deepEqual(wordsIn("a .NET")[1], { start: 2, end: 6, terms: [".net", "net"] });
});

test("dots of an ellipsis or a number belong to no word", () => {
  assert.deepEqual(terms("and ...so on, .5 and 1.5"), [
    ["and"],
    ["so"],
    ["on"],
    ["5"],
    ["and"],
    ["15", "1", "5"],
  ]);
});

test("the hyphens of word processors join as that of the keyboard does", () => {
  assert.deepEqual(
    terms("co-founder co\u2010founder co\u2011founder"),
    Array(3).fill(["cofounder", "co", "founder"]),
  );
});

test("a sentence's end is no part of its last word", () => {
  assert.deepEqual(terms("Use Python. Then R."), [["use"], ["python"], ["then"], ["r"]]);
});

test("a key of letters and digits is no term", () => {
  assert.deepEqual(terms("a".repeat(33)), [[]]);
  assert.deepEqual(terms("a".repeat(32)), [["a".repeat(32)]]);
});

test("signs alone are no words", () => {
  assert.deepEqual(terms("<> (.*)+ \\ -- 🎉"), []);
});

test("a hundred thousand signs are read at once", () => {
  assert.equal(terms("-".repeat(100_000)).length, 0);
  assert.equal(terms("a-".repeat(50_000)).length, 1);
  readsEvenly(["-", "a-", ".", ".a", "a."], 100_000, terms);
});
