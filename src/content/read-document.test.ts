import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "./read-document.ts";
import { readLines, readWhole } from "./shapes/reading-for-tests.ts";

test("keys are read in any case, with hyphens, underscores or neither", () => {
  for (const key of ["imageAlt", "image_alt", "Image-Alt", "IMAGEALT", "image alt"])
    assert.deepEqual(readLines("post", `${key}: A cat`).data.imageAlt, "A cat", key);
});

test("what Jekyll and Pelican read and this site does not is passed over in silence", () => {
  assert.deepEqual(readLines("post", "layout: post\nTemplate: article\ncomments: true\nlang: en").said, []);
  assert.deepEqual(readLines("page", "layout: page\nAuthor: A\nDate: 2022-01-01").said, []);
});

test("a field that nobody knows is named, with the one that was meant", () => {
  const { said, remedies } = readLines("post", "sumary: x\nauthr: y\nzebra: z\n");
  assert.deepEqual(said, [
    "2:1 field-unknown “sumary” is no field of a post.",
    "3:1 field-unknown “authr” is no field of a post.",
    "4:1 field-unknown “zebra” is no field of a post.",
  ]);
  assert.deepEqual(remedies, [
    "Did you mean “summary”?",
    "Did you mean “author”?",
    "Check its spelling, or take it out.",
  ]);
});

test("a field that stands twice is an error, unless it says the same", () => {
  assert.deepEqual(readLines("post", "slug: a\nslug: b").said, [
    "3:1 field-repeated The field “slug” stands here a second time.",
  ]);
  assert.match(readLines("post", "slug: a\nSlug: b").said.join(), /^3:1 field-repeated /);
});

test("of two older names for one field the site's own counts, else the first, and the other is told", () => {
  const read = (lines: string) => {
    const { data, said } = readLines("post", lines);
    return [data.summary ?? data.image, said];
  };
  const left = (place: string, other: string, kept: string) => [
    `${place} field-left-out The field “${other}” is left out: here it means the same as “${kept}”.`,
  ];
  assert.deepEqual(read("subtitle: A\nsummary: B"), ["B", left("2:1", "subtitle", "summary")]);
  assert.deepEqual(read("description: A\nexcerpt: B"), ["A", left("3:1", "excerpt", "description")]);
  assert.deepEqual(read("description: A\nexcerpt: A"), ["A", []]);
  assert.deepEqual(readLines("post", "slug: a\nSlug: a\nSLUG:").said, []);
});

test("keys that JavaScript has a use for are keys like others", () => {
  const { data, said } = readLines(
    "post",
    "__proto__: {polluted: true}\nconstructor: x\nprototype: y\ntoString: z",
  );
  assert.equal(data.title, "T");
  assert.equal(Reflect.get({}, "polluted"), undefined);
  assert.deepEqual(
    said.map((each) => each.slice(0, 18)),
    ["2:1 field-unknown ", "3:1 field-unknown ", "4:1 field-unknown ", "5:1 field-unknown "],
  );
});

test("a value with a colon in it is read as it was meant, and warned of", () => {
  const { data, said } = readLines("post", "title: Python: it's the first year\ntags: [a]");
  assert.equal(data.title, "Python: it's the first year");
  assert.deepEqual(said, [
    "2:8 front-matter-quotes The value “Python: it's the first year” holds a colon, which YAML reads as another field's.",
  ]);
});

test("every field's place is told, in the file's own lines", () => {
  const { document } = readWhole(
    "post",
    "--- \r\n\r\nTitle:  T\r\ndate: 2022-06-12\r\n---  \r\n\r\nBody\r\n",
  );
  assert.deepEqual(document?.places, { title: { line: 3, column: 9 }, date: { line: 4, column: 7 } });
  assert.deepEqual([document?.body, document?.bodyLine], ["\nBody\n", 6]);
});

test("a BOM and CRLF are no part of the text", () => {
  const { data, document, said } = readWhole("page", "\ufeff---\r\ntitle: T\r\n---\r\nBody\r\n");
  assert.deepEqual([data.title, document?.body, said], ["T", "Body\n", []]);
});

test("text that was decoded wrongly once is shown as meant, with one warning and right columns", () => {
  const { data, document, said } = readWhole(
    "page",
    "---\ntitle: Guyâ€™s\nsummary: Ã© (x)\nfoo: Ã©\n---\n`cafÃ©`\n",
  );
  assert.deepEqual([data.title, data.summary, document?.body], ["Guy’s", "é (x)", "`café`\n"]);
  assert.match(said[0] ?? "", /^2:11 text-decoded-wrongly Text in 4 places/);
  assert.equal(said.length, 2);
  assert.deepEqual(document?.repairs?.length, 4);
});

test("a problem after a repair on the same line has the file's column", () => {
  const { said } = readWhole("page", "---\ntitle: T\nÃ©Ã©x: y\n---\n");
  assert.ok(said.some((each) => each.startsWith("3:1 field-unknown")));
  const { said: flow } = readWhole("page", "---\ntitle: T\nshow: [Ã©, cats]\n---\n");
  assert.ok(
    flow.some((each) => each.startsWith("3:12 field-left-out “cats”")),
    flow.join("\n"),
  );
});

test("the kind decides the type", () => {
  const { value } = readDocument(
    "event",
    "content/events/a.md",
    "---\ntitle: T\nstart: 2026-03-05 14:00\nsummary: S\nlocation: Online\n---\n",
  );
  assert.equal(value?.data.place, "Online");
  assert.equal(value?.data.start, "2026-03-05T14:00:00+00:00");
});
