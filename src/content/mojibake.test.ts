import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../tests/helpers/even-time.ts";
import { decodeTwice, placeBeforeRepair } from "./mojibake.ts";

/** What UTF-8 looks like when it is read as Windows-1252, as browsers read it. */
function misread(text: string): string {
  return new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
}

const pairs: [string, string][] = [
  ["Guyâ€™s & St. Thomas", "Guy’s & St. Thomas"],
  ["cafÃ©", "café"],
  ["Â£5 â€“ or so â€¦", "£5 – or so …"],
  ["â€œquotedâ€\u009d", "“quoted”"],
  ["naÃ¯ve rÃ´le", "naïve rôle"],
  ["Ã–sterreich", "Österreich"],
  ["gaÃ±a", "gaña"],
  ["It\u0092s a test \u0096 yes\u0085", "It’s a test – yes…"],
  ["\u0093x\u0094 â€\u009d", "“x” ”"],
];
for (const [wrong, right] of pairs)
  test(`"${wrong}" is put right as "${right}"`, () => assert.equal(decodeTwice(wrong).text, right));

for (const text of [
  "“quoted” – it’s £5…",
  "naïve café Ünüvar",
  "tŷ a ẁ",
  "€20 → ½",
  "🎉 done",
  "Привет всем",
  "a\u00a0b",
  "Łódź œuvre",
])
  test(`"${text}" comes back after it was decoded wrongly once`, () =>
    assert.equal(decodeTwice(misread(text)).text, text));

for (const text of [
  "São Paulo",
  "AMANHÃ",
  "tân a dŵr",
  "â",
  "Â",
  "Ã",
  "“Ã”",
  "‘Â’ is a letter",
  "IRMÃ” and «IRMÃ»",
  "CAFÉ”…",
  "caffè”…",
  "“mâ”…",
  "Ünüvar",
  "É”",
  "Âge",
  "Guy’s",
  "£5",
  "naïve",
  "10°",
  "å’s",
  "a\u0081b",
  "“på”",
])
  test(`"${text}" is left alone`, () => assert.deepEqual(decodeTwice(text), { text, places: [] }));

test("each repair has its place in the text as it came", () => {
  const { text, places } = decodeTwice("one\ntwo â€™ and Ã© x\n");
  assert.equal(text, "one\ntwo ’ and é x\n");
  assert.deepEqual(places, [
    { line: 2, column: 5, was: "â€™", now: "’" },
    { line: 2, column: 13, was: "Ã©", now: "é" },
  ]);
});

test("a place in the text as put right leads back to the text as it came", () => {
  const came = "one\ntwo â€™ and Ã© x\n";
  const { text, places } = decodeTwice(came);
  const column = (text.split("\n")[1] ?? "").indexOf("x") + 1;
  const back = placeBeforeRepair(places, { line: 2, column });
  assert.equal((came.split("\n")[1] ?? "")[back.column - 1], "x");
  assert.deepEqual(placeBeforeRepair(places, { line: 1, column: 3 }), { line: 1, column: 3 });
});

test("a long text of suspects takes no long time", () => {
  readsEvenly(["Ã©\n", "ÃÃÃâââ", "â€™ ", "\u0093 "], 600_000, decodeTwice);
});
