import assert from "node:assert/strict";
import { test } from "node:test";
import { mendTags } from "./mend-tags.ts";

/** What is made of HTML, and the faults in it: kind, tag and where it stands. */
function mend(html: string): [string, ...string[]] {
  const { html: mended, faults } = mendTags(html);
  return [mended, ...faults.map(({ kind, tag, offset }) => `${kind} ${tag} ${offset}`)];
}

test("HTML that nests is left as it is", () => {
  for (const html of [
    '<p>One <b>two</b> &amp; 3 < 4<br>five</p>\n<ul><li>a<li>b</ul><img src="x">',
    "<table><tr><td>1<td>2<tr><td>3</table>",
    '<a href="/x"><div><h2>A card</h2></div></a>',
    '<svg viewBox="0 0 1 1"><path d="M1 1"/></svg>',
  ]) {
    const [mended, ...faults] = mend(html);
    assert.deepEqual(faults, []);
    const withoutEnds = (text: string): string => text.replace(/<\/(?:li|td|tr)>/g, "");
    assert.equal(withoutEnds(mended), withoutEnds(html));
  }
});

test("end tags that close nothing are taken away", () => {
  assert.deepEqual(mend("<p>a</p></p>"), ["<p>a</p>", "stray </p> 8"]);
  assert.deepEqual(mend("a</summary>b</div>"), ["ab", "stray </summary> 1", "stray </div> 12"]);
  assert.deepEqual(mend("a</br>b"), ["a<br>b"]);
});

test("a list inside a paragraph ends the paragraph", () => {
  assert.deepEqual(mend("<p>a<ul><li>b</li></ul></p>"), ["<p>a</p><ul><li>b</li></ul>", "block <ul> 4"]);
  assert.deepEqual(mend("<p>a<div>b</div>c</p></p>"), [
    "<p>a</p><div>b</div>c",
    "block <div> 4",
    "stray </p> 21",
  ]);
});

test("an element of the line that is left open ends with its block", () => {
  assert.deepEqual(mend("<p>a <ins>b</p><p>c</p>"), ["<p>a <ins>b</ins></p><p>c</p>", "unclosed <ins> 5"]);
  assert.deepEqual(mend("<li><b>a</li>"), ["<li><b>a</b></li>", "unclosed <b> 4"]);
});

test("one left open outside a paragraph ends before the next block", () => {
  assert.deepEqual(mend("<ins>a<p>b</p><h2>c</h2>"), ["<ins>a</ins><p>b</p><h2>c</h2>", "unclosed <ins> 0"]);
  assert.deepEqual(mend('<a name="x"><h2>a</h2><a name="y"><p>b</p>'), [
    '<a name="x"></a><h2>a</h2><a name="y"></a><p>b</p>',
    "unclosed <a> 0",
    "unclosed <a> 22",
  ]);
});

test("elements of the line that cross are uncrossed", () => {
  assert.deepEqual(mend("<b><i>a</b>b</i>"), ["<b><i>a</i></b>b", "unclosed <i> 3", "stray </i> 12"]);
});

test("a heading that is left open ends before the next block", () => {
  assert.deepEqual(mend("<h3>a<p>b</p>"), ["<h3>a</h3><p>b</p>", "unclosed <h3> 0"]);
  assert.equal(mend("<h3>a</h2>b")[0], "<h3>a</h3>b");
});

test("a tag may be split over lines", () => {
  assert.deepEqual(mend('<a\n  href="/x"\n  >a</a\n>'), ['<a\n  href="/x"\n  >a</a>']);
});

test("an element closed like XML is empty, and a frame that never ends swallows nothing", () => {
  assert.deepEqual(mend('<i class="x"/>a<div/>b'), ['<i class="x"/></i>a<div/></div>b']);
  assert.deepEqual(mend('<iframe src="/x"><p>a</p>'), [
    '<iframe src="/x"></iframe><p>a</p>',
    "unclosed <iframe> 0",
  ]);
});

test("a drawing that is left open ends before the next block", () => {
  assert.equal(
    mend('<p><svg><g><path d="M1"></p><div/>a')[0],
    '<p><svg><g><path d="M1"></path></g></svg></p><div/></div>a',
  );
  const html = '<svg><foreignObject><p>a</p></foreignobject><path d="M1"/></svg>';
  assert.deepEqual(mend(html), [html]);
});

test("what is in a script is not read as tags", () => {
  const html = '<script>if (a<b) { "</div><p>" }</script>';
  assert.deepEqual(mend(html), [html]);
});

test("comments go, and one that never ends swallows nothing", () => {
  assert.deepEqual(mend("a<!-- <p> -->b"), ["ab"]);
  assert.deepEqual(mend("a<!-- <p>b</p>"), ["a  <p>b</p>", "comment <!-- 1"]);
});

test("a tag that never ends is shown as it was written", () => {
  assert.deepEqual(mend('a <a href="x>b'), ['a &lt;a href="x>b', 'unclosed <a href="x>b 2']);
});

test("forms are taken away and their words stay", () => {
  assert.deepEqual(mend("<form><select><option>A<option>B</select></form>"), [
    " A B",
    "unsafe <form> 0",
    "unsafe <select> 6",
  ]);
});

test("what is nested too deeply is flattened", () => {
  const { html, faults } = mendTags(`${"<div>".repeat(300)}a${"</div>".repeat(300)}<p>b</p>`);
  assert.equal(html, `${"<div>".repeat(100)}a${"</div>".repeat(100)}<p>b</p>`);
  assert.deepEqual(
    faults.map(({ kind }) => kind),
    ["deep"],
  );
});

test("a link at a paragraph's start goes around the block that ends the paragraph", () => {
  assert.deepEqual(mend('<p><a href="/x"><h2>A</h2></a></p>'), [
    '<p></p><a href="/x"><h2>A</h2></a>',
    "block <h2> 16",
  ]);
  assert.deepEqual(mend('<p>One <a href="/x">\n<div>A</div></a> two</p>'), [
    '<p>One \n</p><a href="/x"><div>A</div></a> two',
    "block <div> 21",
  ]);
  assert.equal(mend('<p><a href="/x">One<div>A</div></a></p>')[0], '<p><a href="/x">One</a></p><div>A</div>');
});
