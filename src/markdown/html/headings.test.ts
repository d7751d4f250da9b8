import assert from "node:assert/strict";
import { test } from "node:test";
import { problems, repair, repaired } from "./test-repair.ts";

test("headings start at h2 and step down one at a time", () => {
  const html = "<h3>a</h3><h5>b</h5><h3>c</h3>";
  assert.equal(repaired(html), '<h2 id="a">a</h2><h3 id="b">b</h3><h2 id="c">c</h2>');
  assert.deepEqual(problems(html), ["1:1 heading-levels"]);
});

test("a main heading in a body is a section's, and one that says the title again goes", () => {
  assert.equal(repaired("<h1>a</h1><p>b</p>"), '<h2 id="a">a</h2><p>b</p>');
  assert.deepEqual(problems("<p>b</p><h1>a</h1>"), ["1:9 heading-second-h1"]);
  assert.equal(repaired("<h1> The\n Title</h1><h2>b</h2>", { title: "the title" }), '<h2 id="b">b</h2>');
});

test("a heading without words goes", () => {
  assert.equal(
    repaired("<ul><li>a</li></ul><h3></h3><ul><li>b</li></ul>"),
    "<ul><li>a</li></ul><ul><li>b</li></ul>",
  );
});

test("headings have ids, each its own; those in cards are no sections", () => {
  const html =
    '<h2 id="kept">a</h2><h2>b</h2><div class="nhsuk-card"><div class="nhsuk-card__content"><h3 class="nhsuk-card__heading">b</h3></div></div><h2>b</h2>';
  assert.equal(
    repaired(html),
    '<h2 id="kept">a</h2><h2 id="b">b</h2><div class="nhsuk-card"><div class="nhsuk-card__content">' +
      '<h3 class="nhsuk-card__heading" id="b-1">b</h3></div></div><h2 id="b-2">b</h2>',
  );
  assert.deepEqual(repair(html).headings, [
    { level: 2, id: "kept", text: "a" },
    { level: 2, id: "b", text: "b" },
    { level: 2, id: "b-2", text: "b" },
  ]);
});
