import assert from "node:assert/strict";
import { test } from "node:test";
import { compareProblems, formatProblem, type Problem, severityOf } from "./problem.ts";

const broken: Problem = {
  path: "content/blog/a.md",
  line: 4,
  column: 7,
  rule: "link-broken",
  message: "The link leads to /nowhere/, which is not there.",
  remedy: "Check its spelling.",
};

test("a problem is one line with its place, how grave it is, its rule, what is wrong and the way out", () => {
  assert.equal(
    formatProblem(broken, "check"),
    "content/blog/a.md:4:7: error link-broken: The link leads to /nowhere/, which is not there. Check its spelling.",
  );
});

test("the build only warns of a problem that leaves the page true, where check calls it an error", () => {
  assert.equal(severityOf(broken, "build"), "warning");
  assert.equal(severityOf(broken, "check"), "error");
});

test("problems stand in the order of file, line, column and rule", () => {
  const later = { ...broken, line: 9 };
  const other = { ...broken, path: "content/blog/b.md", line: 1 };
  assert.deepEqual([other, later, broken].sort(compareProblems), [broken, later, other]);
});
