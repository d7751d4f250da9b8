import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, problemsOf, render } from "../testing/render.ts";

test("bare addresses are links: http, https, www and email", () => {
  assert.equal(
    htmlOf("See http://a.org, https://b.org/c. www.nhs.uk! me@nhs.net"),
    '<p>See <a href="http://a.org">http://a.org</a>, <a href="https://b.org/c">https://b.org/c</a>. ' +
      '<a href="https://www.nhs.uk">www.nhs.uk</a>! <a href="mailto:me@nhs.net">me@nhs.net</a></p>',
  );
});

test("what only looks like an address stays text", () => {
  const text = "<p>README.md, node.js, example.com, ftp://a.org and //a.org</p>";
  assert.equal(htmlOf("README.md, node.js, example.com, ftp://a.org and //a.org"), text);
});

test("links lead where the site says, and its complaint gets the link's place", () => {
  const complaint = { rule: "link-broken", message: "No such page.", remedy: "Mend it." } as const;
  const { html, problems } = render("A\n\nSee [it](my page) and [that](<../my page.md>).", {
    resolveLink: (href) => ({ href: `/resolved/?${href}`, complaint }),
  });
  assert.match(html, /<a href="\/resolved\/\?..\/my%20page.md">that<\/a>/);
  assert.deepEqual(problems, [{ path: "content/blog/post.md", line: 12, column: 31, ...complaint }]);
});

test("a link that leads nowhere is only its words, and told of once a file", () => {
  assert.equal(htmlOf("[a]() b [c](#)"), "<p>a b c</p>");
  assert.deepEqual(problemsOf("x [a]() b [c](#)"), ["10:5 link-empty"]);
});

test("a link without words shows its address", () => {
  assert.equal(htmlOf("[](https://a.org)"), '<p><a href="https://a.org">https://a.org</a></p>');
});

test("addresses that run or hold something are no links", () => {
  for (const address of [
    "javascript:alert(1)",
    "javascript:1+alert(1)",
    "JaVaScRiPt:x",
    "data:text/html,x",
    "vbscript:x",
    "file:///x",
    "&#x6A;avascript:x",
  ]) {
    assert.doesNotMatch(htmlOf(`[a](${address}) ![b](${address}) <${address}>`), /<(?:a|img)\b/, address);
  }
});

test("a link or a picture with an address that the site does not allow leaves its words, and is told of", () => {
  const { html, problems } = render(
    "A [data *file*](ftp://a.org/d.csv), [chat](msteams:/l/chat), [z](javascript:alert(1)) and ![map](data:image/png,x).\n" +
      "[r] [](ftp://b.org) [s](file:///C:/my notes.pdf)\n\n[r]: ssh://c.org",
  );
  assert.equal(html.trim(), "<p>A data <em>file</em>, chat, z and map.\nr ftp://b.org s</p>");
  assert.deepEqual(
    problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    [
      "10:17 html-unsafe",
      "10:44 html-unsafe",
      "10:66 html-unsafe",
      "10:98 html-unsafe",
      "11:8 html-unsafe",
      "11:25 html-unsafe",
      "13:6 html-unsafe",
    ],
  );
  assert.match(problems[0]?.message ?? "", /“ftp:\/\/a\.org\/d\.csv” is not one that the site allows/);
});

test("an author's place on the page is one, whatever it is called", () => {
  assert.equal(htmlOf("[a](#app-x) [b](#app-refused:%zz)"), '<p><a href="#app-x">a</a> b</p>');
});
