import assert from "node:assert/strict";
import { test } from "node:test";
import { readOrganisations } from "./read-organisations.ts";
import { readYaml } from "./read-yaml.ts";
import { plainValue } from "./yaml/value.ts";

test("organisations are a list of login, name and kind", () => {
  const text = '- login: nhs-pycom\n  name: "NHS Python Community"\n  kind: Community\n- {login: nhsx}\n';
  assert.deepEqual(readOrganisations("content/organisations.yaml", text), {
    value: [
      { login: "nhs-pycom", name: "NHS Python Community", kind: "Community" },
      { login: "nhsx", name: "nhsx", kind: "Other" },
    ],
    problems: [],
  });
});

test("one without a login, with an impossible one or twice the same is left out with a problem", () => {
  const { value, problems } = readOrganisations(
    "o.yaml",
    "- name: A\n- login: a/../b\n- login: x\n- login: X\n",
  );
  assert.deepEqual(
    value?.map(({ login }) => login),
    ["x"],
  );
  assert.deepEqual(
    problems.map(({ line, rule }) => [line, rule]),
    [
      [1, "field-missing"],
      [2, "field-type"],
      [4, "field-repeated"],
    ],
  );
});

test("any YAML file is read as texts, lists and mappings", () => {
  const { value } = readYaml("content/synonyms.yaml", "a: [1, yes]\nb:\n  c: 2022-06-12\n");
  assert.deepEqual(value && plainValue(value), { a: ["1", "yes"], b: { c: "2022-06-12" } });
});
