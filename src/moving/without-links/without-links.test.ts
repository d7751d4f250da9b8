import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutLinks } from "./index.ts";

/** A text without its links to /blog/m1/. */
const without = (text: string) => withoutLinks(text, new Set(["/blog/m1/", "/blog/m1/#a", "m%201.md"]));

test("links lose their address and keep their words, whatever these hold", () => {
  for (const [text, words] of [
    ['[a *b* `c]`](/blog/m1/ "A title") d', "a *b* `c]` d"],
    ["[![A hive](x.png)](/blog/m1/#a) b", "![A hive](x.png) b"],
    ["[a [b] \\] c](</blog/m1/>)", "a [b] \\] c"],
    ["[a]({{ site.baseurl }}/blog/m1/){: .b} [c](m 1.md){target=x}.", "a c."],
    ["[a\nb](\n/blog/m1/\n'c')", "a\nb"],
    ["\\[a](/blog/m1/) [b](/blog/m1/x) ![c](/blog/m1/)", "\\[a](/blog/m1/) [b](/blog/m1/x) ![c](/blog/m1/)"],
    ["`[a](/blog/m1/)`\n\n```\n[a](/blog/m1/)\n```", "`[a](/blog/m1/)`\n\n```\n[a](/blog/m1/)\n```"],
  ] as const)
    assert.equal(without(text), words);
});

test("reference links keep their words, and the line with their address goes", () => {
  assert.equal(
    without(
      "[a][m], ![p][q], [B][m]{.c}, [m][], [m] and [n][o] [^m]\n\n[o]: /x/\n[M]: </blog/m1/>\n  'A title'\n[m]: /y/\n\n[^m]: /blog/m1/\n",
    ),
    "a, ![p][q], B, m, m and [n][o] [^m]\n\n[o]: /x/\n\n[^m]: /blog/m1/\n",
  );
  assert.equal(without("Words\n[a]: /blog/m1/\n"), "Words\n[a]: /blog/m1/\n");
});

test("action links and buttons become words in a paragraph of their own", () => {
  for (const [text, words] of [
    [
      "One\n::action-link[Read *it*](/blog/m1/)\n::button[Go](/blog/m1/){variant=secondary}\nTwo",
      "One\n\nRead *it*\n\nGo\n\nTwo",
    ],
    ["> One\n> ::Button[Go]{href='/blog/m1/'}\n> Two", "> One\n>\n> Go\n>\n> Two"],
    ["- ::button[Go](/blog/m1/)\n- Two", "- Go\n\n- Two"],
    [":::button Go {href=/blog/m1/}\nWords\n:::\n\nEnd", "Go\n\nWords\n\nEnd"],
    ["A\r\n\r\n::button[Go](/blog/m1/)\r\nB\r\n", "A\r\n\r\nGo\r\n\r\nB\r\n"],
    ["::button[Go](/x/)\n::image[Words](/blog/m1/)", "::button[Go](/x/)\n::image[Words](/blog/m1/)"],
    ["```\n::button[Go](/blog/m1/)\n```", "```\n::button[Go](/blog/m1/)\n```"],
  ] as const)
    assert.equal(without(text), words);
});

test("cards stay, without their address", () => {
  for (const [text, words] of [
    [':::card Title {href="/blog/m1/"}\nWords\n:::', ":::card Title\nWords\n:::"],
    [
      ":::card [Title] {.a href={{ site.baseurl }}/blog/m1/ image=x.png}\n:::",
      ":::card [Title] {.a href={{ site.baseurl }}/blog/m1/ image=x.png}\n:::",
    ],
    [":::card A {b} {image=x.png href=/blog/m1/#a}\n:::", ":::card A {b} {image=x.png}\n:::"],
    ["::card[A *b*](/blog/m1/){variant=primary}", "::card[A *b*]{variant=primary}"],
    [":::card Title [a](/blog/m1/) {href=/x/}\n:::", ":::card Title a {href=/x/}\n:::"],
  ] as const)
    assert.equal(without(text), words);
});

test("links in HTML keep what they hold", () => {
  assert.equal(
    without(
      "<p><A class='b' HREF=\"/blog/m1/\" title='>'>a <b>c</b></A> <a href=/x/>d</a> <a\nhref=/blog/m1/>e</a></p>",
    ),
    "<p>a <b>c</b> <a href=/x/>d</a> e</p>",
  );
  assert.equal(without("<a href='/blog/m1/'>a"), "<a href='/blog/m1/'>a");
});
