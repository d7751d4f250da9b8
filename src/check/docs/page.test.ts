import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Rule, type RuleFacts, rules } from "../../content/rules.ts";
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

test("the docs say of a rule that the build does not look for it where only the check names it", () => {
  const root = join(import.meta.dirname, "../..");
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !/\.test\.ts$|^content\/rules\.ts$|^check\/docs\//.test(name))
    .map((name) => ({ name, text: readFileSync(join(root, name), "utf8") }));
  for (const rule of Object.keys(rules) as Rule[]) {
    const { isCheckOnly = false }: RuleFacts = rules[rule];
    const named = sources.filter(({ text }) => text.includes(`"${rule}"`));
    assert.equal(isCheckOnly, named.length > 0 && named.every(({ name }) => name.startsWith("check/")), rule);
  }
});

test("the page of rules is as the rules make it: npm run rules writes it anew", () => {
  assert.equal(readFileSync(join(import.meta.dirname, "../../..", rulesPage), "utf8"), rulesMarkdown());
});

test("every rule has a heading of its own, which is its address", () => {
  const page = rulesMarkdown();
  for (const name of Object.keys(rules)) assert.match(page, new RegExp(`^### ${name}$`, "m"));
});
