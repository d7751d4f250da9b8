import assert from "node:assert/strict";
import { test } from "node:test";
import { sectionsOf } from "./sections.ts";

test("a body is cut at its headings, each with its id", () => {
  const html =
    '<p>Before.</p><h2 class="x" id="why">Why <em>so</em></h2><p>Because.</p><h3 id="how">How</h3><pre><code>a &lt; b</code></pre>';
  assert.deepEqual(sectionsOf(html), [
    { heading: "", id: "", text: "Before." },
    { heading: "Why so", id: "why", text: "Because." },
    { heading: "How", id: "how", text: "a < b" },
  ]);
});

test("drawings and a chart's buttons and numbers are no text", () => {
  const html =
    '<p>One<svg><text>label</text></svg> two</p><div class="app-chart__tools"><button>Press</button><p role="status"></p></div><details><summary><span>The numbers as a table</span></summary><table><td>12</td></table></details><p>three</p>';
  assert.deepEqual(sectionsOf(html), [{ heading: "", id: "", text: "One two.\nthree" }]);
});

test("an empty body has no sections", () => {
  assert.deepEqual(sectionsOf(""), []);
});

test("a drawing that never ends takes the rest with it, and no time", () => {
  assert.deepEqual(sectionsOf(`<p>One</p>${"<svg".repeat(20_000)}`), [{ heading: "", id: "", text: "One" }]);
});
