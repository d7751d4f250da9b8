import assert from "node:assert/strict";
import { test } from "node:test";
import { growsEvenly } from "../../tests/helpers/even-time.ts";
import { readBlocks } from "./blocks.ts";
import { splitLines } from "./lines.ts";
import { section } from "./section.ts";

function split(source: string): string[] {
  const [block] = readBlocks(source);
  assert.ok(block);
  const opening = section({ ...block, level: 0, links: [] }, "", undefined);
  return splitLines(block, opening).map((part) => part.source);
}

for (const [name, source, expected] of [
  ["two spaces or more part lines", "a  \nb    \nc", ["a", "b", "c"]],
  ["a backslash or a break of HTML parts lines", "a\\\nb<br>\nc<BR />\nd", ["a", "b", "c", "d"]],
  ["lines without a break stay together", "a\nb  \nc\nd", ["a\nb", "c\nd"]],
] as const) {
  test(`in the opening, ${name}`, () => assert.deepEqual(split(source), expected));
}

test("an opening of many lines or many spaces takes time in proportion to its length", () => {
  const [block] = readBlocks("a");
  assert.ok(block);
  const opening = section(block, "", undefined);
  for (const piece of ["<b>a</b>\n", "[a]: b\n", " "])
    growsEvenly(
      400_000,
      (size) => {
        const source = `a\n${piece.repeat(size / piece.length)}b\nc`;
        splitLines({ ...block, source }, opening);
      },
      JSON.stringify(piece),
    );
});
