import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, problemsOf } from "../testing/render.ts";

const chart = (): { html: string } => ({ html: "<figure>chart</figure>" });

test("Jekyll's highlight is a code block", () => {
  const html = htmlOf(
    "Text\n{% highlight python linenos %}\nx = 1\n\n  # {{ y }} {% if %}\n{% endhighlight %}\nMore",
  );
  assert.match(html, /^<p>Text<\/p>\n<div class="nhsuk-code app-code"[^>]* data-language="Python">/);
  assert.match(html, /\{\{ y }} \{% if %}<\/span>\n<\/code>/);
  assert.match(html, /<p>More<\/p>$/);
});

test("Jekyll's highlight may stand on one line", () => {
  assert.match(htmlOf("{% highlight r %}x{% endhighlight %}"), /aria-label="R code">x\n<\/code>/);
});

test("a highlight that never ends is text, and told of", () => {
  assert.equal(htmlOf("{% highlight r %}\nx"), "<p>{% highlight r %}\nx</p>");
  assert.deepEqual(problemsOf("a\n\n{% highlight r %}\nx"), ["12:1 code-unclosed"]);
});

test("Jekyll's include of the chart is the chart", () => {
  assert.equal(
    htmlOf("A\n{% include openhealth-stats-plotly.html %}\nB", { chart }),
    "<p>A</p>\n<figure>chart</figure>\n<p>B</p>",
  );
  assert.equal(htmlOf("{% include charts/openhealth-stats-plotly %}", { chart }), "<figure>chart</figure>");
  assert.equal(
    htmlOf("{% include openhealth-stats-plotly.html height=500 %}", { chart }),
    "<figure>chart</figure>",
  );
  assert.match(
    htmlOf("<div>{% include openhealth-stats-plotly.html %}</div>", { chart }),
    /<div><figure>chart<\/figure><\/div>/,
  );
  assert.match(
    htmlOf("<div>\n{% include openhealth-stats-plotly.html %}\n</div>", { chart }),
    /<div>\s*<figure>chart<\/figure>\s*<\/div>/,
  );
});

test("other includes are text", () => {
  assert.equal(htmlOf("{% include head.html %}", { chart }), "<p>{% include head.html %}</p>");
});

test("Jekyll's base URL means nothing in text and addresses", () => {
  assert.equal(
    htmlOf(
      "{{ site.baseurl }}[a]({{ site.baseurl }}/b) [c]({{site.baseurl}}) ![d]({{ site.baseurl }}/e.png)\n\n[f]\n\n[f]: {{ site.baseurl }}/g",
    ),
    '<p><a href="/b">a</a> <a href="/">c</a> <img class="app-image" src="/e.png" alt="d" loading="lazy" decoding="async"></p>\n' +
      '<p><a href="/g">f</a></p>',
  );
  assert.match(htmlOf('<a href="{{ site.baseurl }}/b">a</a>'), /<a href="\/b">a<\/a>/);
});

test("in code, Jekyll's syntax is text", () => {
  assert.equal(htmlOf("`{{ site.baseurl }}`"), "<p><code>{{ site.baseurl }}</code></p>");
  assert.match(
    htmlOf("```\n{{ site.baseurl }}\n{% include openhealth-stats-plotly.html %}\n```", { chart }),
    /\{\{ site.baseurl }}\n\{% include/,
  );
  assert.match(htmlOf("    {% highlight r %}"), />\{% highlight r %}\n<\/code>/);
});

test("all other template syntax is text", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is another language's syntax
  const text = "${{ secrets.TOKEN }} {% raw %} {{ 7*7 }} {% if x %}{% endif %} {{ site.url }} {# c #}";
  assert.equal(htmlOf(text), `<p>${text}</p>`);
});
