import assert from "node:assert/strict";
import { test } from "node:test";
import { htmlOf, problemsOf } from "../testing/render.ts";

const resolveLink = (href: string): { href: string } => ({ href: href.replace("../", "/") });

test("a video or a sound that is written as a picture plays, and is a link where it cannot", () => {
  const video =
    '<video class="app-image" src="/images/v.mp4" controls preload="none" aria-label="A film"><a href="/images/v.mp4">A film</a></video>';
  assert.equal(htmlOf("![A film](../images/v.mp4)", { resolveLink }), `<p>${video}</p>`);
  assert.equal(htmlOf("![A film](../images/v.mp4) <i>a</i>", { resolveLink }), `<p>${video} <i>a</i></p>`);
  assert.match(htmlOf("![Our talk](../images/v.mp3)", { resolveLink }), /<audio [^>]*aria-label="Our talk">/);
});

test("one in a link leaves its words, and one of another site is not loaded", () => {
  assert.equal(htmlOf("[![A film](v.mp4)](/b)"), '<p><a href="/b">A film</a></p>');
  assert.doesNotMatch(htmlOf('<a href="/b">![A film](v.mp4)</a>'), /<a .*<a /);
  assert.doesNotMatch(
    htmlOf("![A film](v.mp4)", { resolveLink: () => ({ href: "https://a.org/v.mp4" }) }),
    /<video/,
  );
});

test("one that is not there is told of", () => {
  const complaint = { rule: "link-broken", message: "No such file.", remedy: "Mend it." } as const;
  assert.deepEqual(problemsOf("A ![film](v.mp4)", { resolveLink: (href) => ({ href, complaint }) }), [
    "10:11 link-broken",
  ]);
});
