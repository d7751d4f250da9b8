import assert from "node:assert/strict";
import { test } from "node:test";
import { formatProblem } from "./problem.ts";
import { readSite } from "./read-site.ts";

const path = "content/site.yaml";
const least = "name: A community\ndescription: What it is.\nurl: https://example.org/\n";

test("a site needs a name, a description and an address; the address has no slash at its end", () => {
  const { value, problems } = readSite(path, least);
  assert.deepEqual(problems, []);
  assert.equal(value?.url, "https://example.org");
  assert.equal(value?.language, "en-GB");
  assert.deepEqual(
    readSite(path, "name: A\n").problems.map(({ rule, message }) => `${rule} ${message}`),
    [
      "field-missing There is no description, which the site needs.",
      "field-missing There is no url, which the site needs.",
    ],
  );
});

test("an unknown field is warned of with its place, and the rest stands", () => {
  const { value, problems } = readSite(
    path,
    `${least}contact:\n  emial: x\nnavigaton: []\nhome:\n__proto__: {a: b}\n`,
  );
  assert.deepEqual(
    problems.map((problem) => formatProblem(problem, "build")),
    [
      "content/site.yaml:5:3: warning field-unknown: “emial” is no field that the site knows. Did you mean “email”?",
      "content/site.yaml:6:1: warning field-unknown: “navigaton” is no field that the site knows. Did you mean “navigation”?",
      "content/site.yaml:8:1: warning field-unknown: “__proto__” is no field that the site knows. Check its spelling, or take it out.",
    ],
  );
  assert.deepEqual(value?.contact, {});
});

test("a link that runs something is an error at its place", () => {
  const { value, problems } = readSite(
    path,
    `${least}navigation:\n  - title: X\n    url: javascript:alert(1)\n`,
  );
  assert.equal(value, undefined);
  assert.deepEqual(
    problems.map(({ line, column, rule }) => [line, column, rule]),
    [[6, 10, "field-type"]],
  );
});
