import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, problemsOf, render } from "../testing/render.ts";
import { parseAttributes } from "./attributes.ts";
import { readLeaf, readOpening } from "./syntax.ts";

test("attributes are read in every way of writing them", () => {
  assert.deepEqual(parseAttributes(`href=/a alt="two words" title='one' open .app-wide .evil #top`), {
    values: { href: "/a", alt: "two words", title: "one", open: "true" },
    classes: ["app-wide"],
    id: "top",
  });
});

test("braces that hold something else than attributes are words", () => {
  assert.equal(parseAttributes("a, b"), undefined);
  assert.equal(readOpening("inset Use {a, b}").title, "Use {a, b}");
});

test("an opening's title may stand in brackets", () => {
  assert.equal(readOpening("details[How it *works*]{open}").title, "How it *works*");
});

test("a leaf's words may hold brackets, and its address Jekyll's base URL", () => {
  const written = readLeaf("::button[Join [us]]({{ site.baseurl }}/join)");
  assert.equal(written?.title, "Join [us]");
  assert.equal(written?.attributes.values.href, "/join");
});

test("what follows a leaf on its line makes it text", () => {
  assert.equal(htmlOf("::button[Join](/a) and more"), '<p>::button<a href="/a">Join</a> and more</p>');
});

test("two colons before a word are text", () => {
  assert.equal(htmlOf("::std"), "<p>::std</p>");
  assert.deepEqual(problemsOf("::std"), []);
});

test("containers of one length nest by their order", () => {
  const html = htmlOf(":::inset\nA\n\n:::details More\nB\n:::\n\nC\n:::\n\nD");
  assert.match(
    html,
    /<p>A<\/p>\n<details class="nhsuk-details">[\s\S]*<\/details>\n<p>C<\/p>\n<\/div>\n<p>D<\/p>$/,
  );
});

test("containers nest by longer runs of colons, as elsewhere", () => {
  const html = htmlOf(":::::inset\n::::inset\n:::inset\nA\n:::\n::::\n:::::\nB");
  assert.equal(html.match(/nhsuk-inset-text/g)?.length, 3);
  assert.match(html, /<\/div>\n<\/div>\n<\/div>\n<p>B<\/p>$/);
});

test("indented code may hold colons that look like a directive", () => {
  assert.deepEqual(problemsOf(":::inset\nA\n\n    :::python\n    x\n\nB\n:::\n\nC"), []);
});

test("a code block may hold colons", () => {
  const html = htmlOf(":::inset\n```\n:::\n```\nA\n:::\n\nB");
  assert.match(html, /<code[^>]*>:::\n<\/code>[\s\S]*<p>A<\/p>\n<\/div>\n<p>B<\/p>$/);
});

test("a directive may stand in a list item and in a quote", () => {
  assert.match(
    htmlOf("- a\n\n  :::inset\n  b\n  :::\n\n- c"),
    /<li>\n<p>a<\/p>\n<div class="nhsuk-inset-text">[\s\S]*<p>c<\/p>/,
  );
  assert.match(
    htmlOf("> :::inset\n> b\n> :::\n"),
    /^<blockquote class="app-quote">\n<div class="nhsuk-inset-text">/,
  );
});

test("a directive ends the paragraph before it", () => {
  assert.match(htmlOf("a\n:::inset\nb\n:::"), /^<p>a<\/p>\n<div/);
});

test("an unknown directive is told of, with the name that was meant, and its text is shown", () => {
  const { html, problems } = render("A\n\n:::insett Title\nText\n:::\n\nB");
  assert.equal(html.trim(), "<p>A</p>\n<p>Title</p>\n<p>Text</p>\n<p>B</p>");
  assert.deepEqual(problems, [
    {
      path: "content/blog/post.md",
      line: 12,
      column: 1,
      rule: "directive-unknown",
      message: "There is no directive “insett”.",
      remedy: "Did you mean “inset”?",
    },
  ]);
});

test("a directive that no known one is like is answered with all of them", () => {
  assert.match(
    render(":::carousel\nA\n:::").problems[0]?.remedy ?? "",
    /^Use one of these: inset, warning, do, /,
  );
});

test("a directive that never closes is told of, and what follows is shown as if it were not there", () => {
  const { html } = render(":::inset\nA\n\n## B");
  assert.equal(html.trim(), '<p>A</p>\n<h2 id="b">B</h2>');
  assert.deepEqual(problemsOf("x\n\n:::inset\nA"), ["12:1 directive-unclosed"]);
});

test("colons that close nothing are told of, and not shown", () => {
  assert.equal(htmlOf("A\n\n:::\n\nB"), "<p>A</p>\n<p>B</p>");
  assert.deepEqual(problemsOf("A\n\n:::\n\nB"), ["12:1 directive-unclosed"]);
});

test("a directive that lacks what it needs is told of", () => {
  assert.deepEqual(problemsOf("::button[Join]"), ["10:1 directive-use"]);
  assert.deepEqual(problemsOf(":::do\nNo list\n:::"), ["10:1 directive-use"]);
  assert.deepEqual(problemsOf("::::cards\nNone\n::::"), ["10:1 directive-use"]);
  assert.deepEqual(problemsOf(":::table Title\nNone\n:::"), ["10:1 directive-use"]);
  assert.deepEqual(problemsOf(":::details\nText\n:::"), ["10:1 directive-use"]);
  assert.deepEqual(problemsOf("::image[Caption](a.png)"), ["10:1 image-alt"]);
});

test("an address that runs something is refused", () => {
  const { html, problems } = render("::button[Join](javascript:alert(1))");
  assert.doesNotMatch(html, /javascript/);
  assert.equal(problems[0]?.rule, "html-unsafe");
});

test("a chart is what the site draws", () => {
  const asked: unknown[] = [];
  const chart = (request: unknown): { html: string } => {
    asked.push(request);
    return { html: "<figure>chart</figure>" };
  };
  const { html, features } = render('::chart[Stars by *month*]{file="static/x.csv" x=month}', { chart });
  assert.equal(html.trim(), "<figure>chart</figure>");
  assert.deepEqual(asked, [{ attributes: { file: "static/x.csv", x: "month" }, title: "Stars by month" }]);
  assert.ok(features.has("chart"));
});

test("a chart that cannot be drawn is told of where it stands, and a note stands in for it", () => {
  const complaint = { rule: "chart-unknown", message: "There is no x.csv.", remedy: "Name a file." } as const;
  const { html, problems, features } = render("A\n\n::chart{file=x.csv}", { chart: () => ({ complaint }) });
  assert.equal(html.trim(), "<p>A</p>\n<p>This chart cannot be shown.</p>");
  assert.deepEqual(problems, [{ path: "content/blog/post.md", line: 12, column: 1, ...complaint }]);
  assert.equal(features.size, 0);
});
