import assert from "node:assert/strict";
import { test } from "node:test";
import { repair } from "./test-repair.ts";

const each = (count: number, make: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => make(number)).join("");

const hostile: Readonly<Record<string, string>> = {
  "deep nesting": `${"<div>".repeat(100_000)}word${"</div>".repeat(100_000)}`,
  "open elements of the line": "<b>a".repeat(20_000),
  "open elements of the line, each different": `${each(5_000, (n) => `<font size="${n}">`)}${"<p>a".repeat(5_000)}`,
  "nested lists": "<ul><li>a".repeat(5_000),
  "nested tables": "<table><tr><td>a".repeat(5_000),
  "nested components": '<div class="nhsuk-panel"><div class="nhsuk-care-card"><h2>a</h2>'.repeat(5_000),
  "end tags that close nothing": "</p></div></b>".repeat(20_000),
  "a tag with many attributes": `<a ${each(50_000, (n) => `a${n}=b `)}>a</a>`,
  "a tag that never ends": `<a href="${"x ".repeat(50_000)}`,
  "comments that never end": "<!-- ".repeat(20_000),
  "frames that never end": "<iframe>".repeat(5_000),
  "broken links": each(2_000, (n) => `<a href="x${n}">a</a> `),
  "pictures in one link": `<a href="/">${each(2_000, (n) => `<img src="${n}.png" alt="${n}">`)}</a>`,
  "many classes": each(2_000, (n) => `<p class="nhsuk-${n}">a</p>`),
  "a long style": `<p style="${"a:url(x;".repeat(20_000)}">a</p>`,
};

for (const [name, html] of Object.entries(hostile)) {
  test(`${name} takes bounded time`, () => {
    const start = process.cpuUsage();
    const { html: out, problems } = repair(html, {
      resolveLink: (href) => ({ href, complaint: { rule: "link-broken", message: href, remedy: "r" } }),
    });
    const { user, system } = process.cpuUsage(start);
    // A second or so on any machine; quadratic time would be minutes.
    assert.ok((user + system) / 1e6 < 10, `${(user + system) / 1e6} s`);
    assert.ok(out.length < html.length * 40 + 1000);
    assert.ok(problems.length <= 200);
  });
}

test("what was nested too deeply keeps its words", () => {
  assert.match(repair(hostile["deep nesting"] ?? "").html, />word</);
});

test("a drawing may have any number of stray words", () => {
  assert.match(repair(`<svg>${"a<g></g>".repeat(150_000)}</svg>`).html, / a a/);
});
