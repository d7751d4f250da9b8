import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseAnyYaml } from "./parse.ts";
import { readPlainYaml } from "./plain.ts";
import type { Entry, Value } from "./value.ts";

test("front matter as most authors write it is plain", () => {
  const text =
    'title:      A post\ndate: 2022-06-12 12:00:00\n\n# remark\ntags: [a, open source]\nlist:\n  - a\n  - "b: c"\nempty:\nlink: https://x.org/#y\n';
  assert.deepEqual(
    readPlainYaml(text, 2)?.map(({ key, line, value }) => [
      key,
      line,
      value.column,
      value.type === "list" ? value.items.length : value.type === "text" && value.text,
    ]),
    [
      ["title", 2, 13, "A post"],
      ["date", 3, 7, "2022-06-12 12:00:00"],
      ["tags", 6, 7, 2],
      ["list", 7, 3, 2],
      ["empty", 10, 7, ""],
      ["link", 11, 7, "https://x.org/#y"],
    ],
  );
});

const pieces = [
  "a",
  "B",
  "é",
  " ",
  "  ",
  "\n",
  "\n",
  ":",
  ": ",
  "key: ",
  "k2: ",
  "- ",
  "  - ",
  "#",
  " #",
  '"',
  "'",
  "[",
  "]",
  "[a, b]",
  '["a", "b c"]',
  "['a', b]",
  '[{"k": "v", "l": "w x"}, y]',
  "{k: v, l: [m]}",
  '"k":',
  "k: [",
  "{",
  "}",
  ", ",
  ",",
  "\\",
  "{",
  "}",
  "|",
  ">",
  "*",
  "&",
  "!",
  "%",
  "@",
  "`",
  "?",
  "-",
  "---",
  "...",
  "\t",
  "2022-06-12",
  "~",
  "<<: ",
  "\n  - k: v",
  "\n    m: w",
  "\n- n: o",
  "\n  p: q",
  "\nlist:",
];

function strip(value: Value): unknown {
  if (value.type === "text")
    return { ...(value.text === "" ? {} : { at: [value.line, value.column] }), text: value.text };
  if (value.type === "list") return { at: [value.line, value.column], items: value.items.map(strip) };
  return value.entries.map(stripEntry);
}
function stripEntry(entry: Entry): unknown {
  return { key: entry.key, at: [entry.line, entry.column], value: strip(entry.value) };
}

test("authors with a name and a link each are plain too", () => {
  const text = "authors:\n  - name: A B\n    link: nhs-pycom\n  - C D\nslug: a\n";
  const quick = readPlainYaml(text, 2);
  assert.deepEqual(quick?.map(stripEntry), [
    {
      key: "authors",
      at: [2, 1],
      value: {
        at: [3, 3],
        items: [
          [
            { key: "name", at: [3, 5], value: { at: [3, 11], text: "A B" } },
            { key: "link", at: [4, 5], value: { at: [4, 11], text: "nhs-pycom" } },
          ],
          { at: [5, 5], text: "C D" },
        ],
      },
    },
    { key: "slug", at: [6, 1], value: { at: [6, 7], text: "a" } },
  ]);
});

test("lists and mappings in brackets on one line are plain too, as programs write them", () => {
  const text = `authors: [{"name": "A B", 'link':"/a"}, {name: C D}]\ntags: ["a, b", 'c: d' , e f ]\n`;
  assert.deepEqual(readPlainYaml(text, 2)?.map(stripEntry), [
    {
      key: "authors",
      at: [2, 1],
      value: {
        at: [2, 10],
        items: [
          [
            { key: "name", at: [2, 12], value: { at: [2, 20], text: "A B" } },
            { key: "link", at: [2, 27], value: { at: [2, 34], text: "/a" } },
          ],
          [{ key: "name", at: [2, 42], value: { at: [2, 48], text: "C D" } }],
        ],
      },
    },
    {
      key: "tags",
      at: [3, 1],
      value: {
        at: [3, 7],
        items: [
          { at: [3, 8], text: "a, b" },
          { at: [3, 16], text: "c: d" },
          { at: [3, 25], text: "e f" },
        ],
      },
    },
  ]);
});

test("what is read line by line, the YAML parser reads the same, with the same places", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
      const text = `key: ${parts.join("")}`.replace(/\n(?=[aBé])/g, "\nx");
      const quick = readPlainYaml(text, 2);
      if (!quick) return;
      plain++;
      const problems: string[] = [];
      const whole = parseAnyYaml(text, 2, (spot, rule, message) =>
        problems.push(`${spot.line}:${spot.column} ${rule} ${message}`),
      );
      assert.deepEqual(problems, [], JSON.stringify(text));
      assert.ok(whole?.type === "mapping", JSON.stringify(text));
      assert.deepEqual(quick.map(stripEntry), whole.entries.map(stripEntry), JSON.stringify(text));
    }),
    { numRuns: 6000, seed: 7 },
  );
  assert.ok(plain > 100, `only ${plain} were plain`);
});
