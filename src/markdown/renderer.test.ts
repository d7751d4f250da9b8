import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { build } from "esbuild";
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { growsEvenly, readsEvenly } from "../../tests/helpers/even-time.ts";
import { render } from "./testing/render.ts";
import { plainText } from "./text.ts";

/** Every rule and every directive at least once. */
const everything = readFileSync("src/markdown/testing/everything.txt", "utf8");

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

async function complaintsOf(html: string): Promise<string[]> {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><main><h1>T</h1>${html}</main></body></html>`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

test("all that the renderer makes is valid HTML", async () => {
  const { html, problems } = render(everything, {
    title: "Everything",
    chart: () => ({ html: "<p>Chart</p>" }),
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(await complaintsOf(html), []);
});

test("a body with HTML of its own keeps all that the renderer made", async () => {
  const context = { title: "Everything", chart: () => ({ html: '<div data-app-chart="1">Chart</div>' }) };
  const plain = render(everything, context);
  const mixed = render(`<div>Raw</div>\n\n${everything}`, context);
  assert.deepEqual(await complaintsOf(mixed.html), []);
  assert.equal(plainText(mixed.html), `Raw ${plainText(plain.html)}`);
  assert.deepEqual(mixed.headings, plain.headings);
  assert.deepEqual(mixed.features, plain.features);
  for (const part of [
    "data-app-chart",
    "data-app-copy",
    "app-code-string",
    "tabindex",
    'href="#footnote-1"',
    'id="footnote-1"',
    'id="table-1-caption"',
  ]) {
    assert.ok(mixed.html.includes(part), part);
  }
  assert.doesNotMatch(mixed.html, /data-app-(?:trusted|resolved|slot)|unfinished/);
});

test("no style or event attribute is ever written", () => {
  const { html } = render(`${everything}\n\n<p style="color:red" onclick="x()">Raw</p>`);
  assert.doesNotMatch(html, /\s(?:style|on\w+)=/);
});

test("the same body gives the same bytes", () => {
  assert.equal(render(everything).html, render(everything).html);
});

test("problems come in the order of their places", () => {
  const { problems } = render("# A\n\n![](a.png)\n\n:::nope\n:::\n\n[x]()\n\n```");
  assert.deepEqual(
    problems.map(({ line, rule }) => `${line} ${rule}`),
    ["10 heading-second-h1", "12 image-alt", "14 directive-unknown", "17 link-empty", "19 code-unclosed"],
  );
});

test("a browser can run it", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/markdown/index.ts"],
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  assert.ok((outputFiles[0]?.contents.length ?? 0) > 0);
});

test("whatever syntax meets whatever other, the HTML is valid and has no style attribute", async () => {
  const lines = everything.split("\n").flatMap((line) => [`${line}\n`, `> ${line}\n`, `- ${line}\n`]);
  const pieces = [
    "\n",
    "    ",
    ":::\n",
    "::::\n",
    "```\n",
    "###\n",
    "[a]()",
    "![](b.png)",
    "{% highlight r %}\n",
  ];
  const body = fc
    .array(fc.constantFrom(...lines, ...pieces), { maxLength: 30 })
    .map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const { html } = render(text, { chart: () => ({ html: "<p>Chart</p>" }) });
      assert.doesNotMatch(html, /\sstyle=/);
      assert.deepEqual(await complaintsOf(html), []);
    }),
    { seed: 1, numRuns: 150 },
  );
});

test("bodies made to take long do not", () => {
  const pieces = [
    "[",
    "![",
    "> ",
    "- ",
    ":::inset\n",
    "{% highlight r %}\n",
    "{{",
    "{: ",
    "^[a]",
    "# a\n",
    "![](a)\n\n",
    "a\n{: .app-x}\n\n",
  ];
  readsEvenly(pieces, 100_000, render);
  growsEvenly(100_000, (size) => render(`${":::inset\n".repeat(size / 20)}${":::\n".repeat(size / 20)}`));
  growsEvenly(100_000, (size) => render(`:::inset {${'a="'.repeat(size / 3)}}`));
  growsEvenly(9900, (size) => render(`\`\`\`markdown\n${"[".repeat(size)}\n\`\`\``));
});

test("a list with marks may have any number of items", () => {
  const { html } = render(`${"- a\n".repeat(40_000)}{: .nhsuk-list--tick}\n`);
  assert.equal(html.match(/<li>/g)?.length, 40_000);
});

test("many lists of contents among HTML take no long time", () => {
  readsEvenly(["::contents\n\n<b>x</b>\n\n"], 200_000, render);
});

test("the seeds in prose keep every word, with no heading above h2", {
  skip: !existsSync("../shared/seeds"),
}, () => {
  for (const [name, title] of [
    ["communities-of-practice.md", "Communities of Practice"],
    ["board-2021-06-21.md", "NHS Python Community Board"],
  ] as const) {
    const body = readFileSync(`../shared/seeds/${name}`, "utf8");
    const { html } = render(body, { title });
    const shown = new Set(`${title} ${plainText(html)}`.match(/\w+/g));
    const written = body.replace(/\]\([^)]*\)|^\d+\. /gm, "").match(/\w+/g) ?? [];
    assert.deepEqual(
      written.filter((word) => !shown.has(word)),
      [],
      name,
    );
    assert.doesNotMatch(html, /<h1/);
  }
});

test("a page has no more lists of contents than anyone reads", () => {
  const { html } = render("::contents\n\n## A\n\n".repeat(3000));
  assert.equal(html.match(/<nav class="nhsuk-contents-list"/g)?.length, 10);
  assert.ok(html.length < 5_000_000, `${html.length}`);
});
