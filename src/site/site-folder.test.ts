import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { SiteFolder } from "./site-folder.ts";

test("files are written below the folder, and nothing is where a path leads out", (t) => {
  const root = mkdtempSync(join(tmpdir(), "site-folder-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const site = new SiteFolder(join(root, "site"));
  site.write("images/2021/a.txt", "words");
  site.copy("images/2022/b.txt", join(root, "site/images/2021/a.txt"));
  for (const path of ["images/2021/a.txt", "images/2022/b.txt"])
    assert.equal(readFileSync(join(root, "site", path), "utf8"), "words");
  for (const path of ["../out.txt", "images/../../out.txt", "/out.txt", "a\0.txt", "C:/out.txt"]) {
    assert.throws(() => site.write(path, "words"), /leads out of the site's folder/, path);
    assert.throws(() => site.copy(path, join(root, "site/images/2021/a.txt")), /leads out/, path);
  }
  assert.deepEqual(readdirSync(root), ["site"]);
});
