import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { keptTexts } from "./kept-texts.ts";
import { Pack } from "./pack.ts";

test("a text is made once from the same parts, and anew from others", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "texts-test-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const made: string[] = [];
  const build = (...texts: readonly string[][]) => {
    const pack = new Pack(join(folder, "a.pack"));
    const keep = keptTexts(pack);
    const found = texts.map((parts) =>
      keep(parts, () => {
        made.push(parts.join(" "));
        return parts.join("+");
      }),
    );
    pack.save();
    return found;
  };
  assert.deepEqual(build(["a", "b c"], ["a b", "c"]), ["a+b c", "a b+c"]);
  assert.deepEqual(build(["a b", "c"], ["a", "b c"], ["a", "d"]), ["a b+c", "a+b c", "a+d"]);
  assert.deepEqual(made, ["a b c", "a b c", "a d"]);
});
