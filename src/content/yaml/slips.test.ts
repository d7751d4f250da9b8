import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../../tests/helpers/even-time.ts";
import { readWhole } from "../shapes/reading-for-tests.ts";

/*
 * Slips that people make who do not know YAML: what they write between the fences, and what they are told.
 */
const slips: readonly (readonly [name: string, matter: string, said: string, remedy: string])[] = [
  [
    "a quotation mark that stays open is told where it opens",
    'title: "My post\ndate: 2026-01-02\nauthors: [Ada]',
    "2:8 front-matter-syntax A quotation mark opens here and does not close.",
    'Write " at the end of the value too.',
  ],
  [
    "an apostrophe in single quotes",
    "title: 'It's fine'\ndate: 2026-01-02",
    "2:12 front-matter-syntax Words stand behind the quotation mark that closes the value.",
    "Put the whole value in double quotes.",
  ],
  [
    "words behind a bracket",
    "title: [Draft] My post\ndate: 2026-01-02",
    "2:8 front-matter-syntax The value starts with a bracket, which YAML takes for a list.",
    "Put the whole value in double quotes.",
  ],
  [
    "no space after the colon",
    "title: My post\ndate:2026-01-02",
    "3:6 front-matter-syntax There is no space after “date:”.",
    "Write date: and a space before what follows.",
  ],
  [
    "no space after any colon",
    "title:My post\ndate:2026-01-02",
    "2:7 front-matter-syntax There is no space after “title:”.",
    "Write title: and a space before what follows.",
  ],
  [
    "a no-break space after the colon",
    "title:\u00a0My post\ndate: 2026-01-02",
    "2:7 front-matter-syntax What stands after “title:” looks like a space and is another sign, as documents and web pages have.",
    "Type an ordinary space in its place.",
  ],
  [
    "an equals sign for the colon",
    "title = My post\ndate = 2026-01-02",
    "2:6 front-matter-syntax “title” is followed by = in place of a colon.",
    "Write title: and a space before what follows.",
  ],
  [
    "fields that do not start at the margin",
    "title: My post\n  date: 2026-01-02",
    "3:1 front-matter-syntax “date:” does not start at the beginning of its line.",
    "Take out the spaces before it.",
  ],
  [
    "a sign of YAML's behind a colon that is put right",
    "title: My post: part one\ndate: 2026-01-02\nauthor-github: @ada",
    "4:16 front-matter-syntax A value starts with a sign that YAML keeps for itself.",
    "Put the whole value in double quotes.",
  ],
  [
    "a line that is no field",
    "title: My post\njust a stray line\ndate: 2026-01-02",
    "3:1 front-matter-syntax “just a stray line” is no field.",
    "Write each field as name: value. If the front matter ends above this line, write --- alone there.",
  ],
  [
    "a fence that was forgotten, with a rule further down",
    "title: My post\ndate: 2026-01-02\n\nText right away.\n",
    "5:1 front-matter-syntax “Text right away.” is no field.",
    "Write each field as name: value. If the front matter ends above this line, write --- alone there.",
  ],
];

for (const [name, matter, said, remedy] of slips)
  test(name, () => {
    const read = readWhole("post", `---\n${matter}\n---\n\nWords.\n`);
    assert.deepEqual([read.said, read.remedies], [[said], [remedy]]);
  });

for (const fence of ["--", "—", "–", "----", "+++", "```yaml", "***"])
  test(`front matter that opens with ${fence} is told so`, () => {
    const { said, document } = readWhole(
      "post",
      `${fence}\ntitle: T\ndate: 2026-01-02\n${fence}\n\nWords.\n`,
    );
    assert.equal(document, undefined);
    assert.deepEqual(said, [
      `1:1 front-matter-syntax The front matter opens with “${fence}” and not with three hyphens.`,
    ]);
  });

for (const fence of ["--", "—", "----"])
  test(`front matter that closes with ${fence} is told so on that line`, () => {
    const { said } = readWhole("post", `---\ntitle: T\ndate: 2026-01-02\n${fence}\n\nWords.\n`);
    assert.deepEqual(said, [
      `4:1 front-matter-unclosed The front matter closes with “${fence}” and not with three hyphens.`,
    ]);
  });

test("prose under a row of signs is no front matter", () => {
  for (const body of ["----\n\nNote: some prose.\n\n----\n", "***\n\nMore: of it.\n", "```\nx = 1\n```\n"])
    assert.equal(readWhole("page", body).document?.body, body);
});

test("blank lines may stand before the front matter, and the body's line is the file's", () => {
  const { document, data, said } = readWhole(
    "post",
    "\n  \n---\ntitle: T\ndate: 2026-01-02\n---\n\nWords.\n",
  );
  assert.deepEqual(said, []);
  assert.deepEqual([data.title, document?.bodyLine], ["T", 7]);
  assert.deepEqual(readWhole("post", "\n---\ntitle: T\ndate: 2026-02-30\n---\n").said, [
    "4:7 date-invalid “2026-02-30” is a date that the calendar does not have.",
  ]);
});

test("words lost behind a # are told; a remark, a colour and an address are not", () => {
  const read = (matter: string) => readWhole("post", `---\ndate: 2026-01-02\n${matter}\n---\n`);
  const lost = (words: string) =>
    `front-matter-comment ${words} is left out: YAML takes a space and a # for the start of a remark.`;
  assert.deepEqual(read("title: On issue #3 and C#").said, [`3:17 ${lost("“#3 and C#”")}`]);
  assert.deepEqual(read("title: T\ntags: #nhs, #python").said, [`4:7 ${lost("“#nhs, #python”")}`]);
  assert.deepEqual(read("title: T\ntags:\n  - #nhs\n  - python").said, [`5:5 ${lost("“#nhs”")}`]);
  for (const fine of ['"On issue #3"', "T # a remark", "C#", "'a #b' # c", "|\n  On #3\n  - #4"])
    assert.deepEqual(read(`title: ${fine}`).said, [], fine);
});

test("a word processor's quotation marks around a value are told; those within it are not", () => {
  const read = (matter: string) => readWhole("post", `---\ndate: 2026-01-02\n${matter}\n---\n`).said;
  const said = (words: string) =>
    `front-matter-curly-quotes The quotation marks around ${words} are a word processor's, which readers see as part of the value.`;
  assert.deepEqual(read("title: “My post”"), [`3:8 ${said("“My post”")}`]);
  assert.deepEqual(read("title: ‘It’s mine’"), [`3:8 ${said("“It’s mine”")}`]);
  assert.deepEqual(read("title: T\ntags: [“python”, open data]"), [`4:8 ${said("“python”")}`]);
  assert.deepEqual(read("title: T\ntags:\n- “python”"), [`5:3 ${said("“python”")}`]);
  for (const fine of ["“Yes” and “no”", "'“My post”'", "The “new” post", "It’s ‘new’ here"])
    assert.deepEqual(read(`title: ${fine}`), [], fine);
});

test("what is made to take long takes time in proportion to its length", () => {
  const pieces = ["“", " #", "[", 'a: "', "- #x", "a:\u00a0", "\n\n", "“a” #b ", "[“"];
  readsEvenly(pieces, 15_000, (value) => readWhole("post", `---\ntitle: ${value}\n---\n`));
});
