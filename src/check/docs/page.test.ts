import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { rules } from "../../content/rules.ts";
import { bodyTexts } from "./bodies.ts";
import { frontMatterTexts } from "./front-matter.ts";
import { otherTexts } from "./other.ts";
import { rulesMarkdown, rulesPage, ruleTexts } from "./page.ts";

test("every rule says why it matters, and nothing is explained that is no rule", () => {
  assert.deepEqual(Object.keys(ruleTexts).sort(), Object.keys(rules).sort());
});

test("no rule is explained in two files, of which one would be shown", () => {
  const names = [frontMatterTexts, bodyTexts, otherTexts].flatMap((texts) => Object.keys(texts));
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
});

test("the page of rules is as the rules make it: npm run rules writes it anew", () => {
  assert.equal(readFileSync(join(import.meta.dirname, "../../..", rulesPage), "utf8"), rulesMarkdown());
});

test("every rule has a heading of its own, which is its address", () => {
  const page = rulesMarkdown();
  for (const name of Object.keys(rules)) assert.match(page, new RegExp(`^### ${name}$`, "m"));
});
