import assert from "node:assert/strict";
import { test } from "node:test";
import { elsewhere } from "../testing/elsewhere.ts";
import { problems, repair, repaired } from "./test-repair.ts";

const facade = (kind: string, src: string, title: string, page: string, words: string): string =>
  `<div class="app-embed" data-app-embed="${kind}" data-app-embed-src="${src}" data-app-embed-title="${title}">` +
  `<p class="app-embed__text"><a class="app-embed__link" href="${page}">${words}</a></p></div>`;

test("a YouTube frame is a facade that loads nothing", () => {
  const now = facade(
    "youtube",
    "https://www.youtube-nocookie.com/embed/abcDEF-_123",
    "Board meeting",
    "https://www.youtube.com/watch?v=abcDEF-_123",
    "Board meeting (video on YouTube)",
  );
  for (const src of [
    "https://www.youtube-nocookie.com/embed/abcDEF-_123",
    "//www.youtube.com/embed/abcDEF-_123?rel=0&autoplay=1",
    "https://youtu.be/abcDEF-_123",
    "http://m.youtube.com/watch?v=abcDEF-_123",
  ]) {
    const html = `<iframe width="560" height="315" src="${src}" title="Board meeting" allowfullscreen></iframe>`;
    assert.equal(repaired(html), now, src);
    assert.deepEqual(problems(html), []);
    assert.ok(repair(html).features.has("embed"));
  }
});

test("a video starts where its frame did, and stands outside paragraphs", () => {
  assert.equal(
    repaired(
      '<p>a <iframe src="https://www.youtube.com/embed/abcDEF12345?start=30" title="YouTube video player"></iframe> b</p>',
    ),
    `<p>a</p>${facade(
      "youtube",
      "https://www.youtube-nocookie.com/embed/abcDEF12345?start=30",
      "Video from YouTube",
      "https://www.youtube.com/watch?v=abcDEF12345&amp;t=30s",
      "Watch the video on YouTube",
    )}<p>b</p>`,
  );
});

test("a SoundCloud frame is a facade", () => {
  assert.equal(
    repaired(
      '<iframe width="100%" height="300" src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/123&color=%23ff5500"></iframe>',
    ),
    facade(
      "soundcloud",
      "https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F123",
      "Sound from SoundCloud",
      "https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F123",
      "Listen on SoundCloud",
    ),
  );
});

test("the chart's frame is the chart", () => {
  for (const src of [
    "../static/openhealth-stats-plotly",
    "/static/openhealth-stats-plotly.html",
    "openhealth-stats-plotly",
  ]) {
    const chart = (): { html: string } => ({ html: '<figure data-own="1">chart</figure>' });
    const { html, features } = repair(`<p>a</p><iframe width="900"\n  src="${src}"\n></iframe>`, { chart });
    assert.equal(html, '<p>a</p><figure data-own="1">chart</figure>');
    assert.deepEqual([...features], ["chart"]);
  }
});

test("a frame from anywhere else is a link and a warning that names it", () => {
  const html = '<p>a</p>\n<iframe src="https://example.org/map" title="A map"></iframe>';
  assert.equal(repaired(html), '<p>a</p><p><a href="https://example.org/map">A map</a></p>');
  assert.deepEqual(problems(html), ["2:14 frame-third-party"]);
  assert.match(repair(html).problems[0]?.message ?? "", /https:\/\/example\.org\/map/);
});

test("what a frame holds for browsers without frames is plain words, and no name where it is about browsers", () => {
  const link = (inside: string): string => repaired(`<iframe src="https://example.org/x">${inside}</iframe>`);
  const unnamed = '<p><a href="https://example.org/x">https://example.org/x</a></p>';
  assert.equal(link("<p>Your browser does not support iframes.</p>"), unnamed);
  assert.equal(link("Loading…"), unnamed);
  assert.equal(
    link("<p>Our &amp; your <b>survey</b></p>"),
    '<p><a href="https://example.org/x">Our &amp; your survey</a></p>',
  );
  assert.equal(repaired("<noframes><p>One</p><p>Two</p></noframes>"), "<span>One Two</span>");
});

test("names that only look like a player's are not", () => {
  for (const src of [
    "https://youtube.com.example.org/embed/abcDEF12345",
    "https://example.org/youtube.com/embed/abcDEF12345",
    "https://www.youtube.com/embed/../x",
    "https://w.soundcloud.com/player/?url=https://example.org/",
  ]) {
    assert.deepEqual(problems(`<iframe src="${src}"></iframe>`), ["1:14 frame-third-party"], src);
  }
});

test("a frame that would run something is nothing", () => {
  assert.equal(
    repaired('<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>x</script>"></iframe>'),
    "",
  );
});

test("a video or sound of the site's own plays; another site's is a link", () => {
  assert.equal(
    repaired(
      '<video src="/static/a.mp4" autoplay width="9"></video><audio><source src="/static/b.mp3"></audio>',
    ),
    '<video src="/static/a.mp4" controls preload="none" width="9"></video><audio src="/static/b.mp3" controls preload="none"></audio>',
  );
  assert.equal(
    repaired('<video src="https://example.org/a.mp4"></video>'),
    '<p><a href="https://example.org/a.mp4">Watch the video</a></p>',
  );
});

test("an object is a link, and what it would show without a plugin stays", () => {
  assert.equal(
    repaired('<object data="/static/x.pdf"><p>a</p></object>'),
    '<p><a href="/static/x.pdf">/static/x.pdf</a></p><p>a</p>',
  );
});

test("a video keeps its size, its picture, its captions and its other formats, where they are the site's", () => {
  const html =
    '<video width="640px" height="50%" poster="../images/p.png"><source src="a.webm" type="video/webm">' +
    '<div><source src="https://example.org/b.mp4"></div><source src="c.mp4" onerror="x()">' +
    '<track src="d.vtt" kind="captions" srclang="en" label="English" default><track src="https://example.org/e.vtt">' +
    "Words</video><source src=f.mp4><track src=g.vtt>";
  assert.equal(
    repaired(html, {
      resolveLink: (href) => ({ href: href.startsWith("https:") ? href : `/images/${href}` }),
      resolveImage: () => ({ src: "/images/p.png", html: "<picture></picture>" }),
    }),
    '<video controls preload="none" width="640" poster="/images/p.png"><source src="/images/a.webm" type="video/webm">' +
      '<source src="/images/c.mp4"><track src="/images/d.vtt" kind="captions" srclang="en" label="English" default>' +
      "<div></div>Words</video>",
  );
  assert.equal(
    repaired('<video src="a.mp4" poster="https://example.org/p.png"></video>', { resolveImage: elsewhere }),
    '<video src="a.mp4" controls preload="none"></video>',
  );
});

test("a video that is not there is told of where it stands", () => {
  const complaint = { rule: "link-broken", message: "m", remedy: "r" } as const;
  const resolveLink = (href: string): { href: string; complaint: typeof complaint } => ({ href, complaint });
  assert.deepEqual(problems('<p>a</p>\n<video src="../images/no.mp4"></video>', { resolveLink }), [
    "2:1 link-broken",
  ]);
});
