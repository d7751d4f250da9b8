import assert from "node:assert/strict";
import { test } from "node:test";
import { listText } from "./block-text.ts";
import { phraseFinder } from "./phrases.ts";
import { sectionsOf } from "./sections.ts";
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

/** The snippet of a body's HTML for a word. */
const snippetIn = (html: string, word: string) =>
  shown(snippetOf(sectionsOf(html), marks([word]))?.pieces ?? []);
const items = (words: readonly string[]) => `<ul>${words.map((each) => `<li>${each}</li>`).join("")}</ul>`;
const privacy = (...more: string[]) =>
  `<p>We say what we do. This website does not:</p>${items(["set cookies", ...more, "load fonts, scripts or pictures", "ask you to sign in"])}<p>So there is no cookie banner.</p>`;

test("a snippet out of a list begins with what opens the list", () => {
  assert.equal(
    snippetIn(privacy(), "scripts"),
    "We say what we do. This website does not: set cookies; load fonts, [scripts] or pictures; ask you to sign in. So there is no cookie banner.",
  );
});

test("where that stands further up, what is between is left out, and it is shown that it is", () => {
  const more = Array.from({ length: 12 }, (_, index) => `count what you do in way ${index}.`);
  assert.match(
    snippetIn(privacy(...more), "scripts"),
    /^…This website does not: … (count .* 11\. )?load fonts, \[scripts\] or pictures; ask you to sign in\. So there is no cookie banner\.$/,
  );
});

test("what follows a list is not taken for a part of it", () => {
  const text = `${privacy()}<p>${"Then comes something else that says nothing of it. ".repeat(9)}We have scripts here. ${"More. ".repeat(40)}</p>`;
  assert.match(snippetIn(text.replace(", scripts", ""), "scripts"), /^…We have \[scripts\] here\. More\./);
});

test("a sentence is shown from its beginning, unless that is far", () => {
  const filler = "This is a sentence. ".repeat(20);
  assert.match(
    snippetIn(`<p>${filler}We never, in any way, share your data. ${filler}</p>`, "data"),
    /^…We never, in any way, share your \[data\]\. This/,
  );
});

test("a list that nothing opens is not opened by its first item", () => {
  const people = Array.from({ length: 20 }, (_, index) => `Person ${index}, who writes code`);
  const sections = [{ heading: "The board", id: "", text: listText([...people, "Ada, who writes tests"]) }];
  assert.match(
    shown(snippetOf(sections, marks(["ada"]))?.pieces ?? []),
    /^…Person 1\d, .*; \[Ada\], who writes tests$/,
  );
});

test("what opens a list is cut where it is very long, and a list without such words is one all the same", () => {
  const far = Array.from({ length: 20 }, (_, index) => `item number ${index}`);
  const long = `<p>We do not ${"in any of the ways below ".repeat(20)}:</p>${items([...far, "share data"])}`;
  assert.match(snippetIn(long, "data"), /^We do not in any.{100,160} … (item.*; )?share \[data\]$/);
  assert.match(snippetIn(items([...far, "share data"]), "data"), /^…item.*; share \[data\]$/);
  assert.equal(snippetIn(items(["share data", "count"]), "data"), "share [data]; count");
});

test("a phrase is worth more than one of its words, however often that stands elsewhere", () => {
  const more = { groups: new Set([0]), findPhrases: phraseFinder([["data scientist", "data science"]]) };
  const sections = ["Data, data and data.", "Ada is a data scientist."].map((text, index) => ({
    heading: `${index}`,
    id: "",
    text,
  }));
  assert.equal(snippetOf(sections, marks(["data", "scientist"], more))?.section.heading, "1");
});

test("a document without the words has no snippet", () => {
  assert.equal(snippetOf([{ heading: "", id: "", text: "nothing" }], marks(["x"])), undefined);
});

test("a text without spaces is cut all the same", () => {
  const snippet = snippetOf([{ heading: "", id: "", text: `x ${"y".repeat(5000)}` }], marks(["x"]));
  assert.ok(shown(snippet?.pieces ?? []).length < 260);
});
