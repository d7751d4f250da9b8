import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { templateEnvironment } from "./environment.ts";

describe("a template that cannot be rendered", () => {
  let root = "";
  const write = (name: string, text: string) => writeFileSync(join(root, "src/templates", name), text);
  const render = () => templateEnvironment(root).render("pages/list.njk", { posts: [] });
  before(() => {
    root = mkdtempSync(join(tmpdir(), "templates-"));
    for (const folder of ["pages", "components"])
      mkdirSync(join(root, "src/templates", folder), { recursive: true });
    write("pages/list.njk", '\n\n{% from "components/list.njk" import list %}\n{{ list(posts) }}\n');
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  test("is named with its place, though another one imports it", () => {
    write("components/list.njk", "{% macro list(posts) %}\n  {% forr post in posts %}{% endmacro %}\n");
    assert.throws(render, { message: "src/templates/components/list.njk:2:6: unknown block tag: forr" });
  });

  test("is named beside the others that are broken too", (t) => {
    write("components/other.njk", "{{ 1 + }}");
    t.after(() => rmSync(join(root, "src/templates/components/other.njk")));
    assert.throws(render, {
      message:
        "src/templates/components/list.njk:2:6: unknown block tag: forr\n" +
        "src/templates/components/other.njk:1:8: unexpected token: }}",
    });
  });

  test("is told once with the page's template, where each compiles and a filter is not there", () => {
    write("components/list.njk", "{% macro list(posts) %}{{ posts | nothing }}{% endmacro %}\n");
    assert.throws(render, {
      message:
        "src/templates/pages/list.njk:4:8: Error: filter not found: nothing (The mistake may stand in a template that it imports.)",
    });
  });

  test("is rendered once it has been mended", () => {
    write("components/list.njk", "{% macro list(posts) %}{{ posts | length }}{% endmacro %}\n");
    assert.equal(render().trim(), "0");
  });
});
