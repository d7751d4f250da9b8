import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { writeBelow } from "./write-below.ts";

test("a file is written below the folder, and nothing is where its path leads out", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "write-below-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const site = join(root, "site");
  await writeBelow(site, "images/2021/a.txt", "words");
  assert.equal(readFileSync(join(site, "images/2021/a.txt"), "utf8"), "words");
  for (const path of ["../out.txt", "images/../../out.txt", "/out.txt", "a\0.txt", "C:/out.txt"])
    await assert.rejects(writeBelow(site, path, "words"), /leads out of the site's folder/, path);
  assert.deepEqual(readdirSync(root), ["site"]);
});
