import assert from "node:assert/strict";
import { test } from "node:test";
import { readsEvenly } from "../../../tests/helpers/even-time.ts";
import { htmlOf } from "../testing/render.ts";

const cases: readonly (readonly [string, RegExp])[] = [
  ["![A hive](/images/Queen Bee.png)", /<img [^>]*src="\/images\/Queen%20Bee\.png" alt="A hive"/],
  ["![A hive](/images/Queen Bee (1).PNG)", /src="\/images\/Queen%20Bee%20\(1\)\.PNG"/],
  ['![A hive](a b.png "A title")', /src="a%20b\.png"[^>]*>\n<figcaption[^>]*>A title</],
  [
    "[Slides](../images/My  Slides.pdf#page=2)",
    /<a href="\.\.\/images\/My%20%20Slides\.pdf#page=2">Slides<\/a>/,
  ],
  [
    "[Slides](My Slides.pdf 'Now') and [more](Other Slides.pdf).",
    /href="My%20Slides\.pdf" title="Now">Slides<\/a> and <a href="Other%20Slides\.pdf">more/,
  ],
  ["[Slides]({{ site.baseurl }}/My Slides.pdf)", /<a href="\/My%20Slides\.pdf">/],
  ["[Slides]\n\n[Slides]: My Slides.pdf", /<a href="My%20Slides\.pdf">Slides<\/a>/],
  [
    "[us](mailto:a@nhs.net?subject=Hello there)",
    /<a href="mailto:a@nhs\.net\?subject=Hello%20there">us<\/a>/,
  ],
  ['[x](a.png "b c.pdf")', /<a href="a\.png" title="b c\.pdf">x<\/a>/],
];
for (const [markdown, html] of cases)
  test(`an address with spaces: ${JSON.stringify(markdown)}`, () => {
    assert.match(htmlOf(markdown), html);
  });

for (const markdown of ["[note](see below for more)", "[x](a b.png", "[x](a b.png\nc)", "[1](see Fig. 2)"])
  test(`no address: ${JSON.stringify(markdown)}`, () => {
    assert.doesNotMatch(htmlOf(markdown), /<a |<img/);
  });

test("many beginnings take no long time", () => {
  readsEvenly(["[x](a "], 120_000, htmlOf);
});
