import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { goodSite, makeSite } from "../check/site.fixture.ts";
import { runCommand } from "./run-command.fixture.ts";

const { root, remove } = makeSite({
  ...goodSite,
  "README.md": "Not content.\n",
  "content/blog/bad.md": "---\ntitle: Bad\ndate: 2026-01-03\n---\n\n[x](/nowhere/)\n",
});
after(remove);

test("the check prints a line a problem and the counts, and its exit code says that there is an error", () => {
  const { status, out, error } = runCommand(root, "check");
  assert.equal(
    out,
    "content/blog/bad.md:6:5: error link-broken: The link leads to “/nowhere/”, which is not on this site. Check its spelling, or write the whole address if it is on another site.\n" +
      "1 error in 4 files.\n",
  );
  assert.equal(error, "");
  assert.equal(status, 1);
  assert.ok(!existsSync(join(root, "_site")));
});

test("a file without problems is exit 0; one that is no content is told of", () => {
  const good = runCommand(root, "check", ["content/blog/2026-01-01-good-post.md", "README.md"]);
  assert.equal(good.out, "No problems in 1 file.\n");
  assert.equal(good.error, "“README.md” holds no content of the site, so nothing in it was checked.\n");
  assert.equal(good.status, 0);
});

test("a path that is not there, an option and a format that are not known are exit 2 and one sentence", () => {
  for (const [words, sentence] of [
    [["content/blog/none.md"], "There is no file or folder “content/blog/none.md”.\n"],
    [["--fxi"], "Unknown option '--fxi': its options are --fix, --format.\n"],
    [["--format=xml"], "--format=xml is not known; there are text, json, github.\n"],
  ] as const) {
    const { status, out, error } = runCommand(root, "check", words);
    assert.deepEqual({ status, out, error }, { status: 2, out: "", error: sentence });
  }
});

test("as JSON the check says the same", () => {
  const { out, status } = runCommand(root, "check", ["--format=json"]);
  const { problems, errors, warnings, files } = JSON.parse(out);
  assert.deepEqual({ errors, warnings, files, status }, { errors: 1, warnings: 0, files: 4, status: 1 });
  assert.deepEqual(problems[0], {
    path: "content/blog/bad.md",
    line: 6,
    column: 5,
    rule: "link-broken",
    message: "The link leads to “/nowhere/”, which is not on this site.",
    remedy: "Check its spelling, or write the whole address if it is on another site.",
    severity: "error",
  });
});
