import assert from "node:assert/strict";
import { test } from "node:test";
import { elsewhere } from "../testing/elsewhere.ts";
import { htmlOf } from "../testing/render.ts";
import { problems, repair, repaired } from "./test-repair.ts";

test("scripts go; another site's is named", () => {
  const html =
    '<p>a</p>\n<script src="https://cdn.plot.ly/plotly-latest.min.js"></script>\n<script>alert(1)</script>';
  assert.equal(repaired(html), "<p>a</p>");
  assert.deepEqual(problems(html), ["2:14 script-third-party", "2:1 html-unsafe"]);
  assert.match(repair(html).problems[0]?.message ?? "", /“https:\/\/cdn\.plot\.ly\/plotly-latest\.min\.js”/);
});

test("attributes that run something go", () => {
  assert.equal(
    repaired('<p onclick="x()">a</p><img src="/x.png" alt="b" onerror="x()">'),
    '<p>a</p><p><img src="/x.png" alt="b" class="app-image" loading="lazy"></p>',
  );
});

test("addresses that run something leave the words", () => {
  for (const href of [
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "&#1;JavaScript:alert(1)",
    "vbscript:x",
    "data:text/html,<b>",
  ]) {
    assert.equal(repaired(`<p><a href="${href}">a</a></p>`), "<p>a</p>", href);
  }
  assert.equal(repaired('<img src="javascript:x" alt="a"><img src="data:image/svg+xml,x" alt="a">'), "");
  assert.deepEqual(problems('<a href="javascript:alert(1)">a</a>'), ["1:1 html-unsafe"]);
});

test("style sheets, forms and what else is not allowed go, and every word stays", () => {
  assert.equal(repaired("<style>p { color: red }</style><p>a</p>"), "<p>a</p>");
  assert.equal(
    repaired('<form action="/x"><label>Name <input name="q"></label><textarea>words</textarea></form>'),
    "Name  <span>words</span>",
  );
  assert.equal(repaired("<marquee>a</marquee><blink>b</blink><x-y>c</x-y><math><mi>d</mi></math>"), "abcd");
  assert.equal(
    repaired('<meta http-equiv="refresh" content="0"><base href="https://e.org/"><p>a</p>'),
    "<p>a</p>",
  );
});

test("a drawing keeps shapes and words, and nothing that loads or runs", () => {
  const html =
    '<svg viewBox="0 0 9 9" onload="x()"><script>x()</script><style>@import "x"</style><title>A plan</title>' +
    '<a href="javascript:x"><text x="1">words</text></a><circle r="1" fill="url(https://e.org/x)" stroke="#fff"/>' +
    '<image href="https://e.org/x"/><use href="#y"/><animate attributeName="href"/>' +
    "<foreignObject><p>after</p></foreignObject></svg>";
  assert.equal(
    repaired(html),
    '<svg viewBox="0 0 9 9" role="img"><title>A plan</title><text x="1">words</text>' +
      '<circle r="1" stroke="#fff"></circle></svg><p>after</p>',
  );
});

test("an author's HTML cannot pass for the site's own", () => {
  assert.equal(repaired('<div data-app-slot="0" data-app-trusted="0" data-module="x">a</div>'), "");
  assert.equal(repaired('<div data-app-slot="0" data-module="nhsuk-header">a</div>'), "<div>a</div>");
  assert.equal(
    repaired(
      '<div class="app-embed" data-app-embed="youtube" data-app-embed-src="https://e.org/embed/x">a</div>',
    ),
    '<div class="app-embed" data-app-embed="youtube">a</div>',
  );
});

test("HTML that the renderer set aside comes through as it was", () => {
  const html = '<p>a</p><div data-app-trusted="0"></div><p>b <span data-app-trusted="1"></span></p>';
  const trusted = ['<figure onclick="own()">chart</figure>', '<img srcset="x 2x">'];
  assert.equal(
    repaired(html, { trusted }),
    '<p>a</p><figure onclick="own()">chart</figure><p>b <img srcset="x 2x"></p>',
  );
});

test("names that could pass for the document's go, and ids stand once", () => {
  assert.equal(
    repaired('<img name="body" src="/x.png" alt=""><p id="x">a</p><p id="x">b</p><p id="maincontent">c</p>'),
    '<p><img src="/x.png" alt="" class="app-image" loading="lazy"></p><p id="x">a</p><p>b</p><p>c</p>',
  );
});

test("styles become classes, or go", () => {
  assert.equal(
    repaired(
      '<img src="/x.png" alt="a" style="border:1px solid; width: 48%; color: red" align="right" srcset="https://e.org/y 2x">',
    ),
    '<p><img src="/x.png" alt="a" class="app-image app-html-border nhsuk-u-width-one-half nhsuk-u-float-right" loading="lazy"></p>',
  );
  assert.equal(
    repaired(
      '<center><font color="red">a</font></center><div display="block" style="text-align: CENTER">b</div>',
    ),
    '<div class="nhsuk-u-text-align-centre"><span>a</span></div><div class="nhsuk-u-text-align-centre">b</div>',
  );
});

test("invalid nesting comes out valid, with every word, and is told of once", () => {
  const html = "<p>a <ins>b\n<ul><li>c</ul></p>\n</summary>\n<p></p>d";
  assert.equal(repaired(html), "<p>a <ins>b</ins></p><ul><li>c</li></ul><p>d</p>");
  assert.deepEqual(problems(html), ["1:6 html-invalid"]);
});

test("lists hold items, and items stand in lists", () => {
  assert.equal(
    repaired("<ul><p>a</p><li>b</li></ul><li>c</li>"),
    "<ul><li><p>a</p></li><li>b</li></ul><div>c</div>",
  );
});

test("a file has each kind of problem once", () => {
  assert.deepEqual(problems('<p onclick="a">a</p></p>\n<p onclick="b">b</p></p><p class="nhsuk-x">'), [
    "1:21 html-invalid",
    "1:4 html-unsafe",
    "2:35 html-class",
  ]);
});

test("a mark of the site's own that an author writes lets no picture of another site through", () => {
  const mine =
    '<img data-app-resolved src="/a.svg" srcset="https://evil.example/a.png 1x" sizes="9px" alt="a">';
  assert.doesNotMatch(repaired(mine, { resolveImage: elsewhere }), /evil|sizes/);
  for (const src of [
    "http:evil.example/b.png",
    "http:/evil.example/b.png",
    "/\\evil.example/b.png",
    " //evil.example/b.png",
  ]) {
    const html = repaired(`<img data-app-resolved src="${src}" alt="a">`, { resolveImage: elsewhere });
    assert.doesNotMatch(html, /<img/, src);
  }
});

test("a hero's picture of another site is a link", () => {
  const html = repaired('<img class="app-hero__image" src="https://evil.example/a.png" alt="a">', {
    resolveImage: elsewhere,
  });
  assert.doesNotMatch(html, /<img/);
  assert.match(html, /<a href="https:\/\/evil\.example\/a\.png">a<\/a>/);
});

test("a video that is written as a picture plays from this site only", () => {
  for (const src of ["http:a@evil.example/c.mp4", "http:evil/a.mp4", "<http:é.com/a.mp3>", "tel:1.mp4"])
    assert.doesNotMatch(htmlOf(`![x](${src})`), /<(?:video|audio)/, src);
  assert.match(htmlOf("![x](/static/a.mp4)"), /<video [^>]*src="\/static\/a\.mp4"/);
  assert.doesNotMatch(htmlOf('<a href="/blog/">![x](/static/a.mp4)</a>'), /<video/);
});

test("names that every object of the program has mean nothing in HTML", () => {
  assert.match(repaired('<div>\n<svg viewBox="0 0 1 1"><constructor></svg>\n</div>'), /<svg/);
  assert.equal(repaired('<p align="constructor" style="text-align:valueOf">a</p>'), "<p>a</p>");
});
