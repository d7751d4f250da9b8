import assert from "node:assert/strict";
import { test } from "node:test";
import { styleParts } from "./style-parts.ts";
import { namesIn, usableStyles } from "./used-styles.ts";

const all = ({ own, shared }: ReturnType<typeof namesIn>) =>
  new Set([own, ...shared].flatMap((set) => [...set]));

const css =
  "a{color:blue}.nhsuk-card{padding:1px}.nhsuk-card a:hover,.nhsuk-tag{color:red}" +
  "@media print{.nhsuk-tag{display:none}}@media (min-width: 40em){.nhsuk-card:not(.app-x){margin:0}}:root{--x:1;--y:2}p{top:var(--x)}";

test("a page is given the rules of the classes and elements that it has, in their order", () => {
  const names = namesIn('<div class="nhsuk-card big"><a href="/">x</a></div>', []);
  assert.equal(
    usableStyles(styleParts(css)).usedBy(names),
    "a{color:blue}.nhsuk-card{padding:1px}.nhsuk-card a:hover{color:red}" +
      "@media (min-width: 40em){.nhsuk-card:not(.app-x){margin:0}}:root{--x:1}",
  );
});

test("a media query in which a page meets nothing is left out whole", () => {
  assert.equal(usableStyles(styleParts(css)).usedBy(namesIn("<p>x</p>", [])), ":root{--x:1}p{top:var(--x)}");
});

test("a container query goes only where a page meets something in it", () => {
  const sheet = "@container scroll-state(scrollable: left){.nhsuk-scroll::before{opacity:1}}";
  assert.equal(usableStyles(styleParts(sheet)).usedBy(namesIn("<p>x</p>", [])), "");
  assert.equal(usableStyles(styleParts(sheet)).usedBy(namesIn('<p class="nhsuk-scroll">x</p>', [])), sheet);
});

test("a starting style goes only where a page has what starts so", () => {
  const sheet = "@starting-style{.app-fallback{visibility:hidden}}";
  assert.equal(usableStyles(styleParts(sheet)).usedBy(namesIn("<p>x</p>", [])), "");
  assert.equal(usableStyles(styleParts(sheet)).usedBy(namesIn('<p class="app-fallback">x</p>', [])), sheet);
});

test("classes that a page's script may add count as the page's own", () => {
  const names = namesIn("<p>x</p>", ['element.className="nhsuk-tag"']);
  assert.equal(
    usableStyles(styleParts(css)).usedBy(names),
    ".nhsuk-tag{color:red}:root{--x:1}p{top:var(--x)}@media print{.nhsuk-tag{display:none}}",
  );
});

test("a class that a script makes of a name and an end counts too", () => {
  const names = namesIn("<p>x</p>", [`name="nhsuk-scroll";list.toggle(\`\${name}--scrollable\`)`]);
  const sheet = ".nhsuk-scroll--scrollable{top:0}.nhsuk-scroll--reverse{top:1px}.app-x--scrollable{top:2px}";
  assert.equal(usableStyles(styleParts(sheet)).usedBy(names), ".nhsuk-scroll--scrollable{top:0}");
});

test("what only paper and forced colours meet stands at the end, once, and what only Internet Explorer meets goes", () => {
  const sheet =
    "@media print{p{color:black}}p{color:red}@media print{p{margin:0}}" +
    "@media screen and (forced-colors: active),(-ms-high-contrast: active){p{color:CanvasText}}" +
    "@media print and (-ms-high-contrast: active){p{color:blue}}";
  assert.equal(
    usableStyles(styleParts(sheet)).usedBy(namesIn("<p>x</p>", [])),
    "p{color:red}@media print{p{color:black}p{margin:0}}@media (forced-colors: active){p{color:CanvasText}}",
  );
});

test("what stands there for all but old browsers is no query", () => {
  const sheet = "p{color:red}@supports not (-ms-ime-align: auto){p{margin:0}@media print{p{color:black}}}";
  assert.equal(
    usableStyles(styleParts(sheet)).usedBy(namesIn("<p>x</p>", [])),
    "p{color:red}p{margin:0}@media print{p{color:black}}",
  );
});

test("names are read from tags alone: attributes of other names, comments and text are none", () => {
  const html = '<!-- <!doctype>--><h2 data-class="no" class="a  b\nc">1 < 2 <br/> <x-y> class="no"</h2><P>';
  assert.deepEqual(all(namesIn(html, [])), new Set(["html", "body", "h2", "br", ".a", ".b", ".c", ".no"]));
});

test("parts that stand on other pages too are looked through once, and give the same names", () => {
  const header = '<header class="nhsuk-header"><a href="/">x</a></header>';
  const footer = '<footer class="nhsuk-footer"><p>y</p></footer>';
  const page = `<div class="a">${header}<main class="b c"><h1>z</h1></main>${footer}</div>`;
  const whole = all(namesIn(page, []));
  for (const same of [[header, footer], [header], ["", footer], [footer, header], ["<nav></nav>"]])
    assert.deepEqual([...all(namesIn(page, [], same))].sort(), [...whole].sort());
});

test("what a page shares with others and its scripts are known again by what they are", () => {
  const header = '<header class="nhsuk-card"></header>';
  const styles = usableStyles(styleParts(css));
  const scripts = ['x="nhsuk-tag"'];
  const [one, two] = [`${header}<p>x</p>`, `${header}<a>y</a>`].map((html) =>
    namesIn(html, scripts, [header]),
  );
  assert.ok(one && two);
  assert.equal(one.shared[0], two.shared[0]);
  assert.equal(one.shared[1], two.shared[1]);
  for (const [html, names] of [
    [`${header}<p>x</p>`, one],
    [`${header}<a>y</a>`, two],
  ] as const)
    assert.equal(styles.usedBy(names), styles.usedBy(namesIn(html, scripts)));
});
