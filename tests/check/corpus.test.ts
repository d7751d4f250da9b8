import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findingsIn, goodSite, png } from "./site.fixture.ts";

/*
 * Bad files, and beside each what the check must say of it: those lines and no others. A file is put into a good site as a
 * post. After a message has been changed on purpose, write the lines anew with WRITE_CORPUS=1, and read what changed.
 */
const folder = join(import.meta.dirname, "corpus");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -3))
  .sort();

test("a good site has no problems", async () => {
  assert.deepEqual(await findingsIn({ ...goodSite, "images/dot.png": png(4, 4) }), []);
});

for (const name of names) {
  test(`${name}.md gives exactly the findings that ${name}.txt lists`, async () => {
    const path = `content/blog/2026-01-02-${name}.md`;
    const files = {
      ...goodSite,
      "images/dot.png": png(4, 4),
      [path]: readFileSync(join(folder, `${name}.md`)),
    };
    const found = await findingsIn(files, [path]);
    const expected = join(folder, `${name}.txt`);
    if (process.env.WRITE_CORPUS === "1")
      (await import("node:fs")).writeFileSync(expected, `${found.join("\n")}\n`);
    assert.deepEqual(found, readFileSync(expected, "utf8").trimEnd().split("\n"));
  });
}
