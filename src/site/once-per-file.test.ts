import assert from "node:assert/strict";
import { test } from "node:test";
import type { Problem } from "../content/problem.ts";
import { oncePerFile } from "./site.ts";

const problem = (path: string, line: number, rule: Problem["rule"], message = "It is so."): Problem => ({
  path,
  line,
  column: 1,
  rule,
  message,
  remedy: "Put it right.",
});
const told = (...problems: Problem[]) =>
  oncePerFile(problems).map(({ path, line, rule, message }) => `${path}:${line} ${rule} ${message}`);

test("the first warning of a kind in a file stands for all, and says how many there are", () => {
  assert.deepEqual(
    told(
      problem("a.md", 9, "image-missing", "B."),
      problem("a.md", 2, "image-missing", "A."),
      problem("a.md", 5, "image-missing", "C."),
      problem("b.md", 1, "image-missing"),
    ),
    ["a.md:2 image-missing A. There are 2 more of this kind in the file.", "b.md:1 image-missing It is so."],
  );
});

test("a warning that two readers find is one", () => {
  assert.deepEqual(told(problem("a.md", 2, "link-broken"), problem("a.md", 2, "link-broken")), [
    "a.md:2 link-broken It is so.",
  ]);
});

test("every error is told", () => {
  assert.equal(told(problem("a.md", 2, "date-invalid"), problem("a.md", 3, "date-invalid")).length, 2);
});
