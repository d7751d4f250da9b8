import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { fixFrontMatter } from "./canonical.ts";
import { readAnyDocument } from "./read-document.ts";
import { type Kind, schemas } from "./schema.ts";

const paths: Record<Kind, string> = {
  post: "content/blog/2022-06-12-a.md",
  page: "content/pages/a.md",
  role: "content/roles/a.md",
  person: "content/people/a.yaml",
  event: "content/events/a.md",
  "board-note": "board_notes/2021-06-21_notes.md",
};
const kinds = Object.keys(paths) as Kind[];
const names = [
  ...new Set(kinds.flatMap((kind) => Object.keys(schemas[kind].shape))),
  "author",
  "save_as",
  "status",
  "zebra",
  "__proto__",
];
const piece = fc.oneof(
  fc.constantFrom(
    "---\n",
    "\n",
    "\r\n",
    "--- \n",
    "- ",
    "  ",
    "[",
    "]",
    "{",
    "}",
    '"',
    "'",
    ": ",
    "#",
    "\0",
    "â€™",
    "&a ",
    "*a",
    "!!js ",
    "<b>",
    "../",
  ),
  fc.constantFrom(...names).map((name) => `${name}: `),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("2022-06-12", "2022-02-30", "true", "12", "nhs-pycom", "a, b"),
);

test("whatever the file, the reader gives a value that its schema takes, or a problem with a place in the file", () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.array(piece, { maxLength: 30 }), (kind, pieces) => {
      const text = `---\n${pieces.join("")}`;
      const { value, problems } = readAnyDocument(kind, paths[kind], text);
      assert.ok(value || problems.length > 0);
      if (value) assert.ok(schemas[kind].safeParse(value.data).success);
      const lines = text.replace(/\r\n?/g, "\n").split("\n");
      for (const { line, column, message, remedy } of problems) {
        const length = lines[line - 1]?.length ?? 0;
        assert.ok(line >= 1 && line <= lines.length + 1, `line ${line} of ${lines.length}`);
        assert.ok(column >= 1 && column <= length + 2, `column ${column} of ${length}`);
        assert.ok(message.endsWith(".") && /[.?]$/.test(remedy), `${message} ${remedy}`);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: a message must not carry them to a terminal
        assert.doesNotMatch(message + remedy, /[\u0000-\u001f\u007f-\u009f]/);
      }
      fixFrontMatter(text, paths[kind], kind);
    }),
    { numRuns: 2000, seed: 3 },
  );
});

const seeds = new URL("../../../shared/seeds/", import.meta.url);
const documents: [Kind, string, string, string | undefined][] = [
  ["page", "content/pages/community.md", "community.md", "Building a Community of Practice"],
  [
    "page",
    "content/pages/communities-of-practice.md",
    "communities-of-practice.md",
    "Communities of Practice",
  ],
  ["post", "content/blog/nhs-confed-expo.md", "nhs-confed-expo.md", "NHS Python Community at the ConfedExpo"],
  ["board-note", "board_notes/2021-06-21_notes.md", "board-2021-06-21.md", undefined],
  ["board-note", "board_notes/2021-09-07_notes.md", "board-2021-09-07.md", undefined],
];
for (const [kind, path, seed, title] of documents)
  test(`the community's own ${seed} is read`, { skip: !existsSync(new URL(seed, seeds)) }, () => {
    const { value, problems } = readAnyDocument(kind, path, readFileSync(new URL(seed, seeds), "utf8"));
    const data: Record<string, unknown> = { ...value?.data };
    assert.equal(data.title, title);
    assert.deepEqual(
      problems.map(({ rule }) => rule).filter((rule) => rule !== "text-decoded-wrongly"),
      [],
    );
  });
