import assert from "node:assert/strict";
import { test } from "node:test";
import { keysInWords } from "./keys.ts";

test("the keys of a chart are told by how its lines or bars lie", () => {
  const words = [
    [{ kind: "line", lying: false }, true, "left and right read along a line, up and down change the line"],
    [{ kind: "line", lying: false }, false, "left and right read along the line"],
    [{ kind: "bar", lying: true }, false, "up and down go from bar to bar"],
    [{ kind: "bar", lying: false }, false, "left and right go from bar to bar"],
    [
      { kind: "bar", lying: true },
      true,
      "up and down go from group to group, left and right from bar to bar",
    ],
    [
      { kind: "stacked", lying: false },
      true,
      "left and right go from bar to bar, up and down from part to part",
    ],
  ] as const;
  for (const [figure, many, expected] of words) assert.equal(keysInWords(figure, many), expected);
});
