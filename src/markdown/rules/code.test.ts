import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, problemsOf, render } from "../testing/render.ts";

test("code is coloured when the page is built, and named by its language", () => {
  const { html, features } = render("```python\nx = 'a<b'\n```");
  assert.equal(
    html.trim(),
    '<div class="nhsuk-code app-code" data-module="nhsuk-code" data-app-copy data-language="Python">\n' +
      '<pre class="nhsuk-code__container"><code class="nhsuk-code__content" tabindex="0" role="group" aria-label="Python code">' +
      'x = <span class="app-code-string">&#x27;a&lt;b&#x27;</span>\n</code></pre>\n</div>',
  );
  assert.ok(features.has("code"));
});

test("a language is known by the names that authors give it", () => {
  for (const info of [
    "py",
    "Python3",
    "{.python}",
    "{python, echo=FALSE}",
    "python hl_lines=1",
    ":::python",
  ]) {
    assert.match(htmlOf(`~~~${info}\nx = 1\n~~~`), /data-language="Python"/, info);
  }
});

test("code in a language that is not known is plain, and no error", () => {
  const html = htmlOf("```stata\nuse <x>\n```");
  assert.match(html, /aria-label="Code">use &lt;x&gt;\n<\/code>/);
  assert.doesNotMatch(html, /data-language|<span/);
});

test("indented code is code", () => {
  assert.match(htmlOf("    a <b>"), /aria-label="Code">a &lt;b&gt;\n<\/code>/);
});

test("indented code may name its language, in Python-Markdown's and in kramdown's way", () => {
  assert.match(htmlOf("    :::python\n    x"), /data-language="Python">\n<pre[^>]*><code[^>]*>x\n<\/code>/);
  assert.match(
    htmlOf("    x\n{: .language-python}"),
    /data-language="Python">\n<pre[^>]*><code[^>]*>x\n<\/code>/,
  );
  assert.match(htmlOf("~~~\nx\n~~~\n{:.r}\n\nText"), /data-language="R">[\s\S]*\n<p>Text<\/p>$/);
});

test("very long code is shown without colours", () => {
  assert.doesNotMatch(htmlOf(`\`\`\`python\n${"x = 'a'\n".repeat(2000)}\`\`\``), /<span/);
});

test("a code fence that never closes is told of where it opens", () => {
  assert.deepEqual(problemsOf("a\n\n```python\nx"), ["12:1 code-unclosed"]);
  assert.deepEqual(problemsOf("- a\n\n  ```\n  x\n\n- b"), ["12:3 code-unclosed"]);
  assert.deepEqual(problemsOf("````\n```\n````\n\n> ~~~\n> x\n> ~~~\n\n```\n```"), []);
});
