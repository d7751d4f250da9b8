import assert from "node:assert/strict";
import { test } from "node:test";
import { phraseFinder } from "./phrases.ts";
import { type Marks, markedText, type Piece, snippetOf } from "./snippet.ts";

const marks = (terms: string[], more: Partial<Marks> = {}): Marks => ({
  terms: new Set(terms),
  beginnings: [],
  groups: new Set(),
  findPhrases: phraseFinder([]),
  ...more,
});
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");

test("words are marked as they stand, whatever their capitals", () => {
  assert.equal(
    shown(markedText("Python, python’s PYTHON; pythonic", marks(["python"]))),
    "[Python], [python’s] [PYTHON]; pythonic",
  );
});

test("a beginning marks the whole word", () => {
  assert.equal(shown(markedText("pythonic", marks(["python"], { beginnings: ["python"] }))), "[pythonic]");
});

test("a synonym is marked as the phrase that it is", () => {
  const findPhrases = phraseFinder([["A&E", "accident and emergency"]]);
  const text = "Our accident and emergency department, or A&E; an accident";
  assert.equal(
    shown(markedText(text, marks(["ae"], { groups: new Set([0]), findPhrases }))),
    "Our [accident and emergency] department, or [A&E]; an accident",
  );
});

test("markup in a text stays text", () => {
  assert.deepEqual(markedText("<b>x</b>", marks(["x"])), [
    { text: "<b>", hit: false },
    { text: "x", hit: true },
    { text: "</b>", hit: false },
  ]);
});

test("a snippet is the part that has most of the words, with its section", () => {
  const filler = "some other words that say nothing of it ".repeat(10);
  const snippet = snippetOf(
    [
      { heading: "One", id: "one", text: `Notebooks. ${filler}` },
      { heading: "Two", id: "two", text: `${filler}share notebooks with pandas here. ${filler}` },
    ],
    marks(["notebooks", "pandas"]),
  );
  assert.equal(snippet?.section.heading, "Two");
  assert.equal(
    shown(snippet?.pieces ?? []),
    "…other words that say nothing of it share [notebooks] with [pandas] here. some other words that say nothing of it some other words that say nothing of it some other words that say nothing of it some other…",
  );
});

test("a document without the words has no snippet", () => {
  assert.equal(snippetOf([{ heading: "", id: "", text: "nothing" }], marks(["x"])), undefined);
});

test("a text without spaces is cut all the same", () => {
  const snippet = snippetOf([{ heading: "", id: "", text: `x ${"y".repeat(5000)}` }], marks(["x"]));
  assert.ok(shown(snippet?.pieces ?? []).length < 260);
});
