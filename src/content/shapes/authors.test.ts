import assert from "node:assert/strict";
import { test } from "node:test";
import { splitAuthors } from "./authors.ts";
import { readLines } from "./reading-for-tests.ts";

const shapes: [string, unknown[]][] = [
  ["author: Craig R. Shenton, PhD", [{ name: "Craig R. Shenton, PhD" }]],
  [
    "Author:   NHS Python Community  \nauthor_link: nhs-pycom",
    [{ name: "NHS Python Community", link: "https://github.com/nhs-pycom" }],
  ],
  ["author: A\nauthor-link: https://example.org/a", [{ name: "A", link: "https://example.org/a" }]],
  ["author: A\nauthor_link: '@nhs-pycom'", [{ name: "A", link: "https://github.com/nhs-pycom" }]],
  [
    "author: A\nauthor_bio: Writes.\nauthor-github: https://github.com/a-b/",
    [{ name: "A", github: "a-b", bio: "Writes." }],
  ],
  ["authors: A B, C D", [{ name: "A B" }, { name: "C D" }]],
  ["Authors: A B, PhD, C D, BSc (Hons); E F", [{ name: "A B, PhD, C D, BSc (Hons)" }, { name: "E F" }]],
  ["authors:\n  - A B, PhD\n  - C D", [{ name: "A B, PhD" }, { name: "C D" }]],
  [
    "authors:\n  - name: A\n    link: nhs-pycom\n    bio: Writes.",
    [{ name: "A", link: "https://github.com/nhs-pycom", bio: "Writes." }],
  ],
  ["author: [A, B]", [{ name: "A" }, { name: "B" }]],
  ["author:", []],
];
for (const [lines, authors] of shapes)
  test(`${JSON.stringify(lines)} is read`, () => {
    const { data, said } = readLines("post", lines);
    assert.deepEqual(data.authors, authors);
    assert.deepEqual(said, []);
  });

test("letters after a name stay with it where commas part the names", () => {
  assert.deepEqual(splitAuthors("A B, PhD, C D, MBBS MRCP, E F"), ["A B, PhD", "C D, MBBS MRCP", "E F"]);
});

test("a link without its scheme is put right and warned of", () => {
  const { data, said } = readLines("post", "author: A\nauthor_link: www.example.org/a");
  assert.deepEqual(data.authors, [{ name: "A", link: "https://www.example.org/a" }]);
  assert.deepEqual(said, [
    "3:14 link-mended “www.example.org/a” is no whole address; it is read as “https://www.example.org/a”.",
  ]);
});

for (const link of [
  "javascript:alert(1)",
  "data:text/html,x",
  "//evil",
  "not a link",
  "JaVaScRiPt://x/%0aalert(1)",
])
  test(`the link ${link} is left out with a warning`, () => {
    const { data, said } = readLines("post", `author: A\nauthor_link: "${link}"`);
    assert.deepEqual(data.authors, [{ name: "A" }]);
    assert.match(said.join(), /^3:14 field-left-out /);
  });

test("a link is not given to one of several authors by guess", () => {
  const { data, said } = readLines("post", "authors: A B, C D\nauthor_link: nhs-pycom");
  assert.deepEqual(data.authors, [{ name: "A B" }, { name: "C D" }]);
  assert.match(
    said.join(),
    /^3:1 field-left-out The field “author_link” is left out: there are several authors/,
  );
});
