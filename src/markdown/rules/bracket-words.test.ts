import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, problemsOf, render } from "../testing/render.ts";

const cases: readonly (readonly [string, string])[] = [
  ["Send it to <your name here> please.", "<p>Send it to &lt;your name here&gt; please.</p>"],
  ["pip install <package-name>", "<p>pip install &lt;package-name&gt;</p>"],
  ["Type List<String> in Java.", "<p>Type List&lt;String&gt; in Java.</p>"],
  ["if a<b or c>d", "<p>if a&lt;b or c&gt;d</p>"],
  ["## Ask <name>", '<h2 id="ask-name">Ask &lt;name&gt;</h2>'],
  ["- <name>", "<ul>\n<li>&lt;name&gt;</li>\n</ul>"],
  ["<your-name>\nand *more*", "<p>&lt;your-name&gt;\nand <em>more</em></p>"],
];
for (const [markdown, html] of cases)
  test(`words in angle brackets are shown: ${JSON.stringify(markdown)}`, () => {
    assert.equal(htmlOf(markdown), html);
  });

test("words in angle brackets are shown in a table's cells, in links and as a picture's words", () => {
  assert.match(htmlOf("| A |\n|---|\n| <your name> |"), /<td[^>]*>&lt;your name&gt;<\/td>/);
  assert.match(htmlOf("[<name>](/a)"), /<a href="\/a">&lt;name&gt;<\/a>/);
  assert.match(htmlOf("![A <name>](b.png)"), /alt="A &lt;name&gt;"/);
});

test("words in angle brackets are told of once a file, where the first stands", () => {
  const { problems } = render("A\n\n| B |\n|---|\n| c `<d>` <your name> <e> |");
  assert.deepEqual(problems, [
    {
      path: "content/blog/post.md",
      line: 14,
      column: 11,
      rule: "html-invalid",
      message:
        "“<your name>” is read as words and not as HTML, so it is shown as it is written. It is so in 1 more place of this file.",
      remedy: "Put it between backticks: “`<your name>`”. In HTML, write “&lt;” for “<”.",
    },
  ]);
});

test("code and HTML are what they were", () => {
  assert.equal(htmlOf("`<name>` and <b>c</b>"), "<p><code>&lt;name></code> and <b>c</b></p>");
  assert.deepEqual(problemsOf("`<name>`\n\n    <name>\n\n```\n<name>\n```"), []);
  assert.equal(htmlOf("<x-tab>*a*</x-tab>"), "<p><em>a</em></p>");
});
