import assert from "node:assert/strict";
import { test } from "node:test";
import matter from "gray-matter";
import { growsEvenly, readsEvenly } from "../../tests/helpers/even-time.ts";
import { refusingEngines } from "./engines.ts";
import { readLines, readWhole } from "./shapes/reading-for-tests.ts";

function ran(): boolean {
  return Reflect.get(globalThis, "frontMatterRan") === true;
}
const hostile = "(globalThis.frontMatterRan = true, {title: 'T', date: '2022-06-12'})";

for (const language of [
  "js",
  "javascript",
  "JS",
  " js ",
  "json",
  "coffee",
  "toml",
  "cson",
  "constructor",
  "__proto__",
  "node",
])
  test(`front matter that asks for ${language} is refused, and nothing runs`, () => {
    const { document, said, remedies } = readWhole("post", `---${language}\n${hostile}\n---\nBody\n`);
    assert.equal(document, undefined);
    assert.match(said.join(), /^1:4 front-matter-language /);
    assert.deepEqual(remedies, ["Write --- alone on the first line, and fields as name: value below it."]);
    assert.equal(ran(), false);
  });

test("gray-matter with the refusing engines runs nothing, where without them it would", () => {
  for (const language of ["js", "javascript", "json", "coffee", "toml"])
    assert.throws(
      () => matter(`---${language}\n${hostile}\n---\n`, { engines: refusingEngines }),
      /YAML only/,
    );
  assert.equal(ran(), false);
  matter(`---js\n${hostile}\n---\n`, {});
  assert.equal(ran(), true);
  Reflect.deleteProperty(globalThis, "frontMatterRan");
});

test("---yaml is YAML", () => assert.equal(readWhole("page", "---yaml\ntitle: T\n---\n").data.title, "T"));

test("front matter that never closes is an error, and the body is not taken for it", () => {
  const { document, said } = readWhole("page", "---\ntitle: T\n\n# Heading\n\nText.\n");
  assert.equal(document, undefined);
  assert.deepEqual(said, ["1:1 front-matter-unclosed The front matter that opens here does not close."]);
});

test("front matter longer than anyone writes is an error", () => {
  const { said } = readWhole("page", `---\ntitle: T\n${"a: b\n".repeat(10_000)}---\n`);
  assert.match(said.join(), /^1:1 front-matter-unclosed .* does not close within 20000 letters\.$/);
});

test("a thematic break at the top is no front matter", () => {
  for (const body of [
    "---\n\nSome prose.\n\n---\n\nMore.\n",
    "---\n",
    "---\n\n# Title\n",
    "----\na: b\n---\n",
    "---",
    "--- and then\n---\n",
  ]) {
    const { document, said } = readWhole("post", body, "content/pages/a.md");
    assert.ok(
      said.every((each) => !each.includes("front-matter")),
      said.join(),
    );
    assert.equal(document?.body ?? body, body);
  }
  assert.equal(
    readWhole("page", "---\n\n# Title\n\nText\n\n---\n").document?.body,
    "---\n\n# Title\n\nText\n\n---\n",
  );
});

test("empty front matter is front matter without fields", () => {
  for (const text of ["---\n---\n# T\n", "---\n\n---\n# T\n", "---\n# a remark\n---\n# T\n"]) {
    const { document, said } = readWhole("page", text);
    assert.deepEqual([document?.body, said], ["# T\n", []]);
  }
});

test("an empty file is no crash", () => {
  assert.match(readWhole("post", "").said.join(), /field-missing/);
  assert.deepEqual(readWhole("board-note", "").said, []);
});

test("a NUL byte is an error with its place", () => {
  assert.deepEqual(readWhole("page", "# T\nab\0c").said, [
    "2:3 file-encoding The file holds a NUL byte here, which no text does.",
  ]);
});

test("a file larger than a page can show is an error", () => {
  assert.match(readWhole("page", "x".repeat(1_500_001)).said.join(), /^1:1 file-size /);
});

const faults: [string, string][] = [
  ['title: "open', "front-matter-syntax A quotation mark opens here and does not close."],
  [
    "tags: [a, b",
    "front-matter-syntax A line does not start where YAML needs it to, or a bracket before it does not close.",
  ],
  ["title: @x", "front-matter-syntax A value starts with a sign that YAML keeps for itself."],
  [
    "title: !!js/function 'x'",
    "front-matter-syntax A value starts with an exclamation mark, which asks YAML for a special type; none is read here.",
  ],
  [
    "title: !x y",
    "front-matter-syntax A value starts with an exclamation mark, which asks YAML for a special type; none is read here.",
  ],
  [
    "title: &a x\nsummary: *a",
    "front-matter-syntax The YAML refers with * to a value marked with &, which is not read here.",
  ],
  [
    "a: &a [*a]",
    "front-matter-syntax The YAML refers with * to a value marked with &, which is not read here.",
  ],
  ["\ttitle: x", "front-matter-syntax A line starts with a tab."],
  ["{a", "front-matter-syntax"],
];
for (const [lines, said] of faults)
  test(`${JSON.stringify(lines)} is a problem in plain words`, () => {
    const reading = readWhole("page", `---\nfoo: bar\n${lines}\n---\n# T\n`);
    assert.equal(reading.document, undefined);
    assert.ok(
      reading.said.some((each) => each.includes(said)),
      reading.said.join("\n"),
    );
  });

test("YAML bombs and depths are bounded in time", () => {
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."bcdefghi"
      .split("")
      .map((letter, index) => `${letter}: &${letter} [${`*${"abcdefgh"[index]},`.repeat(9)}]`),
  ];
  for (const text of [bomb.join("\n"), "<<: {title: x}"]) readLines("page", text);
  readsEvenly(["[", "{a: ", '"', "\n", " ", "“", " #", "'a' "], 18_000, (value) =>
    readLines("page", `a: ${value}x: y`),
  );
  readsEvenly(["- ", "? ", "a: ", '"a": ', "- a: "], 18_000, (value) => readLines("page", `a:\n${value}x`));
  const stairs = (lines: number) => Array.from({ length: lines }, (_, depth) => `${" ".repeat(depth)}a:`);
  growsEvenly(36_000, (letters) => readLines("page", stairs(Math.sqrt(letters)).join("\n")));
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}`).join(",");
  growsEvenly(3_000, (count) => readLines("page", `a: {${keys(count)}}`));
});

test("fields in one another on one line are refused before the parser goes down into them", () => {
  for (const piece of ["a: ", "a:\t", '"a": ', "- a: ", "a: - ", "? a: "]) {
    const { said } = readLines("page", `x: ${piece.repeat(18_000 / piece.length)}`);
    assert.deepEqual(said, ["2:1 front-matter-syntax The YAML nests deeper than any content needs."]);
  }
});

test("Pelican's fields without fences are front matter, up to the first blank line", () => {
  const text = "Title: Bees: a start\nDate: 2022-06-12 10:00\nTags: bees,\n    honey\n\nWords: and more.\n";
  const { document, data, said } = readWhole("post", text);
  assert.equal(data.title, "Bees: a start");
  assert.deepEqual(data.tags, ["bees", "honey"]);
  assert.deepEqual([document?.body, document?.bodyLine], ["\nWords: and more.\n", 5]);
  assert.deepEqual(said, []);
});

test("Pelican's values are words as they stand, whatever they would mean in YAML", () => {
  const titles = {
    "Pelican # remark title: sub": "Pelican # remark title: sub",
    "NHS Hack Day #3 review": "NHS Hack Day #3 review",
    "'Unusual' day & \"night\"": "'Unusual' day & \"night\"",
    '"Quoted" title of Pelican': '"Quoted" title of Pelican',
    "[Draft] Some title": "[Draft] Some title",
    "@nhs on Twitter": "@nhs on Twitter",
    '"All of it: quoted"': "All of it: quoted",
    "It goes\n on": "It goes on",
  };
  for (const [written, title] of Object.entries(titles)) {
    const { data, said } = readWhole("post", `Title: ${written}\nDate: 2022-06-12\n\nWords.\n`);
    assert.deepEqual({ title: data.title, said }, { title, said: [] });
  }
  const lists = readWhole(
    "post",
    "Title: T\nDate: 2022-06-12\nTags:\n  - a\n  - b\nAuthors: [Ada, Bo]\n\nWords.\n",
  );
  assert.deepEqual([lists.data.tags, lists.said], [["a", "b"], []]);
});

test("Pelican's fields may stand below blank lines, and right above the body", () => {
  const { document, data, said } = readWhole("post", "\n\nTitle: T\nDate: 2022-06-12\nWords: some.\nMore.\n");
  assert.equal(data.title, "T");
  assert.deepEqual(said, ["5:1 field-unknown “Words” is no field of a post."]);
  assert.deepEqual([document?.body, document?.bodyLine], ["More.\n", 6]);
});

test("a board note that starts with its date has no front matter", () => {
  const text = "Date: 6 January 2023\nTime: 2pm\n\nWords.\n";
  assert.equal(readWhole("board-note", text).document?.body, text);
});

test("prose that starts like a field is prose", () => {
  for (const text of ["Title: a word that needs\nexplaining.\n", "Note: this\n\nis prose.\n", "# Title: x\n"])
    assert.equal(readWhole("page", text).document?.body, text);
});
