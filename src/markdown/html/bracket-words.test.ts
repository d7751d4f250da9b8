import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf } from "../testing/render.ts";
import { BracketWords } from "./bracket-words.ts";
import { problems, repaired } from "./test-repair.ts";

const isWords = (source: string, text = source): boolean => new BracketWords(text).has(source);

test("what no HTML has is words, whatever stands in it", () => {
  for (const source of [
    "<your name here>",
    "<package-name>",
    "<String>",
    "</String>",
    "<Foo.Bar>",
    '<user id="3">',
  ])
    assert.ok(isWords(source), source);
});

test("names of HTML are words where nobody could mean the element", () => {
  for (const source of ["<b or c>", "<Object>", "<img>", "<source>", "<path>", "<text>"])
    assert.ok(isWords(source), source);
});

test("elements of HTML, older ones too, are tags", () => {
  for (const source of [
    "<p>",
    "</p>",
    "<BR>",
    "<br/>",
    "<ins>",
    "<marquee>",
    "<input disabled>",
    "<td nowrap>",
    "<div uk-grid>",
    '<div display="block">',
    '<img\n  src="x">',
  ])
    assert.ok(!isWords(source), source);
});

test("elements that page builders make have an end or an attribute with a value, and are no words", () => {
  assert.ok(!isWords("<x-tabs>", "<x-tabs>a</x-tabs>"));
  assert.ok(!isWords("<o:p/>"));
  assert.ok(!isWords('<amp-img src="x">'));
});

test("attributes without a value that HTML had, or a browser has, are no words", () => {
  for (const source of [
    "<style scoped>",
    "<area nohref>",
    "<iframe seamless webkitallowfullscreen>",
    "<hr noshade>",
  ])
    assert.ok(!isWords(source), source);
});

test("a style sheet and a script are never shown, whatever their tags hold", () => {
  assert.equal(
    repaired("<p>a <style foo>p { color: red }</style><script bar>alert(1)</script>b</p>"),
    "<p>a b</p>",
  );
  assert.equal(
    htmlOf("<style scoped>\n    .a tr {\n    }\n\n    .b th {\n    }\n</style>\n<p>Seen</p>").trim(),
    "<p>Seen</p>",
  );
  assert.ok(isWords("<script your name>"));
});

test("parts of drawings and formulas are tags in a text that has those", () => {
  assert.ok(!isWords("<path>", "<svg><path></svg>"));
  assert.ok(!isWords("<mi>", "<math><mi>x</mi></math>"));
  assert.ok(isWords("<mi>"));
});

test("words in an author's HTML are shown, can be no markup, and are told of in their place", () => {
  const html = '<div>\n<p>Send <your name> and <Foo onclick="x()"><b>c</b></Foo>.</p>\n</div>';
  assert.equal(
    repaired(html),
    '<div><p>Send &lt;your name> and &lt;Foo onclick="x()"><b>c</b>&lt;/Foo>.</p></div>',
  );
  assert.deepEqual(problems(html), ["2:9 html-invalid"]);
});

test("what wraps content and is no element of HTML leaves its content", () => {
  assert.equal(repaired('<x-tabs><x-tab name="a"><p>b</p></x-tab></x-tabs><o:p>c</o:p>'), "<p>b</p><p>c</p>");
});
