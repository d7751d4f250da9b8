import assert from "node:assert/strict";
import { test } from "node:test";
import { elsewhere } from "../testing/elsewhere.ts";
import { htmlOf, problemsOf, render } from "../testing/render.ts";

test("a picture loads late, and says how large it is where the site knows", () => {
  const resolveImage = (src: string): { src: string; width: number; height: number } => ({
    src: `/images/${src}`,
    width: 640,
    height: 480,
  });
  assert.equal(
    htmlOf("Text ![A *red* bus](bus.png)", { resolveImage }),
    '<p>Text <img class="app-image" src="/images/bus.png" alt="A red bus" width="640" height="480" loading="lazy" decoding="async"></p>',
  );
});

test("a picture alone with a title is a figure with a caption", () => {
  assert.equal(
    htmlOf('![A bus](bus.png "The 38 to Victoria")'),
    '<figure class="nhsuk-image">\n<img class="nhsuk-image__img" src="bus.png" alt="A bus" loading="lazy" decoding="async">\n' +
      '<figcaption class="nhsuk-image__caption">The 38 to Victoria</figcaption>\n</figure>',
  );
});

test("the site may make more of a picture than an img", () => {
  const asked: (string | undefined)[] = [];
  const html = htmlOf('![A bus](bus.png "Caption")', {
    resolveImage: (src, _alt, className) => {
      asked.push(className);
      return { src, html: "<picture></picture>" };
    },
  });
  assert.match(html, /^<figure class="nhsuk-image">\n<picture><\/picture>\n/);
  assert.deepEqual(asked, ["nhsuk-image__img"]);
});

test("a picture without words, or with a file's name for them, is told of", () => {
  assert.deepEqual(problemsOf("A ![](a.png)\n![chart.PNG](b.png)"), ["10:7 image-alt", "11:14 image-alt"]);
});

test("a picture that is missing is told of where it is shown", () => {
  const complaint = { rule: "image-missing", message: "There is no a b.png.", remedy: "Add it." } as const;
  const { problems } = render("Text\nand ![A bus](<a b.png>)", {
    resolveImage: (src) => ({ src, complaint }),
  });
  assert.deepEqual(problems, [{ path: "content/blog/post.md", line: 11, column: 15, ...complaint }]);
});

const site = { resolveImage: elsewhere };
const shown = (body: string): string => htmlOf(body, site);

test("a picture of another site that is a link keeps the author's link, with the picture's words", () => {
  const badge = "[![Watch](https://a.org/0.jpg)](https://b.org/watch)";
  assert.equal(shown(`${badge} now`), '<p><a href="https://b.org/watch">Watch</a> now</p>');
  assert.match(
    shown(`| A |\n|---|\n| ${badge} |`),
    /<td[^>]*><a href="https:\/\/b.org\/watch">Watch<\/a><\/td>/,
  );
  assert.equal(
    shown('<a href="https://b.org">![Watch](https://a.org/0.jpg)</a> and ![Two](https://a.org/2.jpg)'),
    '<p><a href="https://b.org">Watch</a> and <a href="https://a.org/2.jpg">Two</a></p>',
  );
  assert.deepEqual(problemsOf(`<i>a</i>\n${badge}`, site), ["11:11 image-third-party"]);
});

test("a picture of another site without words names its link, where nothing else does", () => {
  assert.equal(
    shown("[![](https://a.org/0.jpg)](https://b.org)"),
    '<p><a href="https://b.org">https://b.org</a></p>',
  );
  assert.equal(
    shown("[![](https://a.org/0.jpg) Go](https://b.org)"),
    '<p><a href="https://b.org"> Go</a></p>',
  );
});

test("a picture keeps its title where it stands in text, in a link, beside others, or is the author's own HTML", () => {
  const resolveImage = (src: string): { src: string; html: string } => ({
    src,
    html: `<picture><source srcset="${src}"><img src="${src}"></picture>`,
  });
  const titles = (body: string): number =>
    htmlOf(body, { resolveImage }).match(/<img title="A &quot;b&quot;" src/g)?.length ?? 0;
  const picture = "![Icon](a.svg 'A \"b\"')";
  assert.equal(titles(`See ${picture} here.`), 1);
  assert.equal(titles(`${picture} ${picture}`), 2);
  assert.equal(titles(`[${picture}](/x)`), 1);
  assert.equal(titles(`${picture}\n*Figure 1*`), 1);
  assert.equal(titles(`<img src="a.svg" alt="Icon" title="A &quot;b&quot;">`), 1);
  assert.match(htmlOf('See ![Film](a.mp4 "C")'), /<video [^>]*title="C"/);
});

test("what stands for a picture of another site keeps the picture's title", () => {
  assert.equal(
    shown('See ![A](https://a.org/0.jpg "C")'),
    '<p>See <a title="C" href="https://a.org/0.jpg">A</a></p>',
  );
  const linked = '<p><a href="/x"><span title="C">A</span></a></p>';
  assert.equal(shown('[![A](https://a.org/0.jpg "C")](/x)'), linked);
  assert.equal(shown('<p><a href="/x"><img src="https://a.org/0.jpg" alt="A" title="C"></a></p>'), linked);
});
