import assert from "node:assert/strict";
import { test } from "node:test";
import { makeProject } from "../helpers/project.ts";

const older = `---
Title: Ticks
Slug: ticks
---

Before.

<div class="nhsuk-do-dont-list">
  <h3 class="nhsuk-do-dont-list__label">Do</h3>
  <ul class="nhsuk-list nhsuk-list--tick">
    <li>
      <svg class="nhsuk-icon nhsuk-icon__tick" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true"><path d="M18.4 7.8"></path></svg>
      write tests
    </li>
  </ul>
</div>

After, with  two   spaces.
`;

test("check --fix writes older markup as version 10's own and leaves every other word as it is", async () => {
  const project = makeProject({ "content/pages/ticks.md": older });
  const first = await project.run("check", ["--fix"]);
  assert.match(
    first.stdout + first.stderr,
    /content\/pages\/ticks\.md: put right: .*markup of older versions/,
  );
  const fixed = project.read("content/pages/ticks.md");
  assert.match(fixed, /^---\ntitle: Ticks\nslug: ticks\n---\n/);
  assert.doesNotMatch(fixed, /nhsuk-do-dont-list|nhsuk-icon__tick/);
  assert.match(fixed, /write tests/);
  assert.match(fixed, /\nBefore\.\n/);
  assert.ok(fixed.endsWith("\n\nAfter, with  two   spaces.\n"));
  await project.run("check", ["--fix"]);
  assert.equal(project.read("content/pages/ticks.md"), fixed);
});
