import assert from "node:assert/strict";
import { test } from "node:test";
import { growsEvenly } from "../../tests/helpers/even-time.ts";
import { linksOf } from "./words.ts";

const link = (text: string, href = "/") => ({ text, href });

test("a text has those links whose words stand in it, in their order", () => {
  const [a, b, c] = [link("a"), link("b"), link("c")];
  assert.deepEqual(linksOf("a and c", [a, b, c]), { links: [a, c] });
  assert.deepEqual(linksOf("none", [b]), {});
});

test("words that stand in a text once are one link, though a later one has the same words", () => {
  const [first, second] = [link("a", "/1"), link("a", "/2")];
  assert.deepEqual(linksOf("a", [first, second]), { links: [first] });
  assert.deepEqual(linksOf("a a", [first, second]), { links: [first, second] });
});

test("the links of a text with very many are found in time in proportion to its length", () => {
  growsEvenly(100_000, (count) => {
    const links = Array.from({ length: count }, (_, at) => link(`a${at}`));
    linksOf(links.map(({ text }) => text).join(" "), links);
  });
});
