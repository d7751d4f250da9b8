import assert from "node:assert/strict";
import { test } from "node:test";
import { readLines, readWhole } from "./reading-for-tests.ts";

test("words are one line, without padding and without letters that feeds cannot carry", () => {
  assert.equal(readLines("post", 'title: "  A \\u0007\\ud800 title\\nhere "').data.title, "A title here");
  assert.equal(readLines("post", "title: 2022").data.title, "2022");
  assert.equal(readLines("post", "title: <b>T</b> & {{ 7*7 }}").data.title, "<b>T</b> & {{ 7*7 }}");
});

test("what a page needs must be words, and what it can do without is left out", () => {
  assert.deepEqual(readLines("post", "title: [a]").said, [
    "2:8 field-type The field “title” holds a list where words belong.",
  ]);
  const { data, said } = readLines("post", "summary: [a]");
  assert.equal(data.summary, undefined);
  assert.deepEqual(said, [
    "2:10 field-left-out The field “summary” holds a list where words belong. It is left out.",
  ]);
});

test("older names of the summary and the picture are read", () => {
  for (const name of ["description", "excerpt", "Subtitle"])
    assert.equal(readLines("post", `${name}: S`).data.summary, "S");
  for (const name of ["thumbnail", "image"])
    assert.equal(readLines("page", `${name}: images/a.png`).data.image, "images/a.png");
  const { data } = readLines("post", "image:\n  path: /assets/img/a.png\n  alt: A cat");
  assert.deepEqual([data.image, data.imageAlt], ["/assets/img/a.png", "A cat"]);
});

test("several texts are a list, or lines of one text", () => {
  for (const lines of [
    "responsibilities:\n  - a\n  - b",
    "responsibilities: |\n  - a\n  - b",
    "responsibilities: [a, b]",
  ])
    assert.deepEqual(readLines("role", lines).data.responsibilities, ["a", "b"]);
});

test("whole numbers are read, and others left out", () => {
  assert.equal(readLines("role", "order: 7").data.order, 7);
  const { data, said } = readLines("role", "order: first");
  assert.equal(data.order, 100);
  assert.deepEqual(said, ["2:8 field-left-out “first” is no whole number. It is left out."]);
});

test("words out of a few are read in any case, and others left out", () => {
  const { data, said } = readLines("page", "show: Board, roles, cats");
  assert.deepEqual(data.show, ["board", "roles"]);
  assert.deepEqual(said, ["2:7 field-left-out “cats” is not one of what “show” knows. It is left out."]);
});

test("links have words and an address", () => {
  const { data, said } = readLines(
    "role",
    "links:\n  - title: A\n    URL: example.org\n  - title: B\n    url: 'javascript:1'",
  );
  assert.deepEqual(data.links, [{ title: "A", url: "https://example.org" }]);
  assert.deepEqual(
    said.map((each) => each.slice(0, 20).trim()),
    ["4:10 link-mended “ex", "5:5 field-left-out O"],
  );
});

test("a person may stand in a YAML file", () => {
  const { data, document, said } = readWhole(
    "person",
    "name: A B\norganization: C\nboard: true\nalias: D\n",
    "content/people/a.yaml",
  );
  assert.deepEqual(
    [data.name, data.organisation, data.board, data.aliases, said],
    ["A B", "C", true, ["D"], []],
  );
  assert.deepEqual([document?.body, document?.places.name], ["", { line: 1, column: 7 }]);
});

test("an item with a colon in it is words, as whoever wrote it meant", () => {
  const colon = (words: string) =>
    `front-matter-quotes The value “${words}” holds a colon, which YAML reads as another field's.`;
  const role = readLines("role", "responsibilities:\n  - Keep the books: monthly\n  - Count");
  assert.deepEqual(role.data.responsibilities, ["Keep the books: monthly", "Count"]);
  assert.deepEqual(role.said, [`3:5 ${colon("Keep the books: monthly")}`]);
  const post = readLines("post", "tags:\n  - python: pandas\nauthors:\n  - Mary: the analyst\n  - name: Bo");
  assert.deepEqual(post.data.tags, ["python: pandas"]);
  assert.deepEqual(post.data.authors, [{ name: "Mary: the analyst" }, { name: "Bo" }]);
  assert.deepEqual(post.said, [`5:5 ${colon("Mary: the analyst")}`, `3:5 ${colon("python: pandas")}`]);
});
