import assert from "node:assert/strict";
import { test } from "node:test";
import { createRenderer } from "../../../src/markdown/index.ts";
import { Build } from "../../../src/site/build.ts";
import { templateEnvironment } from "../../../src/templates/environment.ts";
import { writePage } from "../../../src/templates/views/write.ts";
import { snippets } from "../../../src/templates/views/write-snippets.ts";
import { home, makeProject } from "../../helpers/project.ts";

function page(siteYaml: string): string {
  const { root } = makeProject({ "content/site.yaml": siteYaml });
  const { render } = templateEnvironment(home);
  const options = { root, today: "2026-11-20", prefix: "/", mode: "build", onlyPages: true } as const;
  const build = new Build(options, { markdown: createRenderer(), renderTemplate: render });
  const { template, data, head } = writePage(build);
  return render(template, { ...data, head, frame: {} });
}

const site = "name: A community\ndescription: Words.\nurl: https://example.org\n";

test("a site with a repository offers to propose the post there", () => {
  const html = page(`${site}repository:\n  url: https://github.com/example/site\n  branch: main\n`);
  assert.match(html, /Propose this post/);
  assert.match(html, /data-new-file="https:\/\/github\.com\/example\/site\/new\/main\/content\/blog"/);
});

test("a site without a repository offers the file alone", () => {
  const html = page(site);
  assert.doesNotMatch(html, /Propose this post|GitHub opens|data-new-file/);
  assert.match(html, /Download the file/);
});

test("each component's button writes what the renderer reads without a problem of its syntax", () => {
  const renderer = createRenderer();
  for (const { label, text } of snippets()) {
    const { problems } = renderer.render(text, { path: "a.md", bodyLine: 1 });
    const syntax = problems.filter(({ rule }) => rule.startsWith("directive-"));
    assert.deepEqual(syntax, [], label);
  }
});
