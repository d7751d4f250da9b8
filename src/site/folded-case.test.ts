import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { firstInAnyCase, foldsCase } from "./folded-case.ts";

test("where capitals do not count, a page is not overwritten by the redirect to it", () => {
  const paths = ["blog/A-Film/index.html", "blog/b/index.html", "blog/a-film/index.html"];
  assert.deepEqual(
    [...firstInAnyCase(paths.map((path) => ({ path })))].map(({ path }) => path),
    paths.slice(0, 2),
  );
});

test("a folder is asked whether capitals count, and left as it was", () => {
  const folder = mkdtempSync(join(tmpdir(), "case-"));
  try {
    assert.equal(
      foldsCase(join(folder, "new")),
      process.platform === "win32" || process.platform === "darwin",
    );
    assert.deepEqual(readdirSync(join(folder, "new")), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
