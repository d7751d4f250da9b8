import assert from "node:assert/strict";
import { test } from "node:test";
import { frontPicture } from "./front-picture.ts";
import { render } from "./testing/render.ts";

test("front matter's picture is one picture, whatever its words and its address hold", () => {
  assert.equal(frontPicture("/images/a b.png"), "![](</images/a b.png>)");
  for (const words of ["A [cat](x) \\", "Two\n\nparagraphs", "- a\n- list"]) {
    const { html } = render(frontPicture("/images/<a>\n.png", words));
    assert.equal(html.match(/<img /g)?.length, 1, html);
    assert.match(html, /src="\/images\/a\.png"/);
    assert.doesNotMatch(html, /!\[|<ul/);
  }
});
