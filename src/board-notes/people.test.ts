import assert from "node:assert/strict";
import { test } from "node:test";
import { growsEvenly } from "../../tests/helpers/even-time.ts";
import { readAttendee } from "./people.ts";

const cases: ReadonlyArray<readonly [string, string, string | undefined, boolean]> = [
  ["Ada Byron - NHSX", "Ada Byron", "NHSX", false],
  ["Dr Ben A. Cole -Royal Hospital", "Dr Ben A. Cole", "Royal Hospital", false],
  ["Ben Cole- Royal Hospital", "Ben Cole", "Royal Hospital", false],
  ["Ben Cole – Royal Hospital", "Ben Cole", "Royal Hospital", false],
  ["Cy Dunn, PhD   -  NHS South, Central and West", "Cy Dunn, PhD", "NHS South, Central and West", false],
  [
    "Anne-Marie Fox - Stoke-on-Trent NHSFoundation Trust",
    "Anne-Marie Fox",
    "Stoke-on-Trent NHSFoundation Trust",
    false,
  ],
  ["Gil Hart - Trust - North Site", "Gil Hart", "Trust - North Site", false],
  ["Ada Byron - NHSE/I (Chair)", "Ada Byron", "NHSE/I", true],
  ["Ada Byron (Chair) - NHSE/I", "Ada Byron", "NHSE/I", true],
  ["Ada Byron - NHSX (Acting Chair)", "Ada Byron", "NHSX (Acting Chair)", true],
  ["Ada Byron - NHSX (Vice Chair)", "Ada Byron", "NHSX (Vice Chair)", false],
  ["Anne-Marie Fox", "Anne-Marie Fox", undefined, false],
  ["- NHSX", "- NHSX", undefined, false],
];

for (const [line, name, organisation, chair] of cases) {
  test(`"${line}" is read as a person and where they work`, () => {
    assert.deepEqual(readAttendee(line), { name, ...(organisation ? { organisation } : {}), chair });
  });
}

test("a line of a hundred thousand spaces and dashes is read at once", () => {
  growsEvenly(100_000, (size) => readAttendee(`${" -".repeat(size)}x${" ".repeat(size)}(chair`));
});
