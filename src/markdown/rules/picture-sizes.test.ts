import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf } from "../testing/render.ts";

const resolveImage = (src: string): { src: string; width: number; height: number } => ({
  src,
  width: 600,
  height: 300,
});
/** The attributes of the picture that say how large it is. */
const sizeOf = (markdown: string): string => {
  const [img = ""] = /<img[^>]*>/.exec(htmlOf(markdown, { resolveImage })) ?? [];
  return [...img.matchAll(/ (?:class|width|height)="[^"]*"/g)].join("").trim();
};

const pixels: readonly (readonly [string, string])[] = [
  ['![Logo](x.png){:height="36px" width="36px"}', 'class="app-image" width="36" height="18"'],
  ['![A](x.png){: width="100" }', 'class="app-image" width="100" height="50"'],
  ['![A](x.png)\n{: width="100" }', 'class="app-image" width="100" height="50"'],
  ['{: width="100" }\n![A](x.png)', 'class="app-image" width="100" height="50"'],
  ['![A](x.png){ width="300" }', 'class="app-image" width="300" height="150"'],
  ["![A](x.png){#fig-1 .wide height=1in}", 'class="app-image" width="192" height="96"'],
  ['![A](x.png){: style="max-width: 100px; color: red"}', 'class="app-image" width="100" height="50"'],
  ['[![A](x.png){width=20}](/b){target="_blank"}', 'class="app-image" width="20" height="10"'],
  ['![A](x.png "Caption"){width=60}', 'class="app-image" width="60" height="30"'],
  ["![A](x.png){width=900}", 'class="app-image" width="600" height="300"'],
];
for (const [markdown, size] of pixels)
  test(`a picture is no larger than its author says, and never larger than it is: ${markdown}`, () => {
    assert.equal(sizeOf(markdown), size);
    assert.doesNotMatch(htmlOf(markdown, { resolveImage }), /[{}]/);
  });

test("a part of the column is a class, on a figure where there is one", () => {
  assert.match(sizeOf('a ![A](x.png){:width="25%"}'), /^class="app-image nhsuk-u-width-one-quarter"/);
  assert.match(sizeOf("![A](x.png){width=50%}"), /^class="app-image nhsuk-u-width-one-half"/);
  assert.match(
    htmlOf('![A](x.png "Caption"){width=50%}', { resolveImage }),
    /^<figure class="nhsuk-image nhsuk-u-width-one-half">\n<img class="nhsuk-image__img"/,
  );
  assert.match(sizeOf("![A](x.png){width=100%}"), /^class="app-image" width="600"/);
});

test("the site is told how large the picture is shown", () => {
  const asked: unknown[] = [];
  htmlOf("![A](x.png){width=20}", {
    resolveImage: (src, _alt, _className, size) => {
      asked.push(size);
      return { src };
    },
  });
  assert.deepEqual(asked, [{ width: 20 }]);
});

test("braces that hold no attributes are text, and so are those after other things", () => {
  for (const braces of ["{name}", "{a b}", "{{ x }}", "{% x %}"])
    assert.ok(htmlOf(`![A](x.png)${braces}`).includes(braces), braces);
  assert.match(htmlOf("`x`{y=1} **z**{.b}"), /\{y=1\}.*\{\.b\}/);
});
