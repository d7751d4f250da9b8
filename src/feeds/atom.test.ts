import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { atomFeed } from "./atom.ts";
import { all, one, readXml } from "./test-helpers.ts";
import type { FeedEntry, FeedInfo } from "./types.ts";

const info: FeedInfo = {
  title: "Town Coders",
  subtitle: "Code in town",
  siteUrl: "https://example.org/town/",
  feedUrl: "https://example.org/town/feed.xml",
  language: "en-GB",
  updated: "2024-01-01T00:00:00Z",
  authorName: "Town Coders",
  styleUrl: "https://example.org/town/assets/feed.css",
};

const entry: FeedEntry = {
  id: "tag:old.example,2022-06-12:/town/blog/first",
  title: "First & last",
  url: "https://example.org/town/blog/first/",
  published: "2022-06-12T12:00:00+01:00",
  updated: "2022-12-01T09:30:00Z",
  authors: [{ name: "Ada Byron", url: "https://example.org/town/author/ada/" }, { name: "Ben" }],
  tags: ["Python", "R & D"],
  summary: "What we did.",
  html: '<p>See <a href="/blog/x/">x</a> &amp; <img src="a.png" alt=""></p>',
};

test("a feed says what it is, in order, with the newest moment of its posts", () => {
  assert.equal(
    atomFeed(info, [entry]),
    `<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet href="https://example.org/town/assets/feed.css" type="text/css"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>Town Coders</title>
<subtitle type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="https://example.org/town/">Code in town</a></div></subtitle>
<id>https://example.org/town/feed.xml</id>
<link rel="self" type="application/atom+xml" href="https://example.org/town/feed.xml"/>
<link rel="alternate" type="text/html" href="https://example.org/town/"/>
<updated>2022-12-01T09:30:00+00:00</updated>
<author><name>Town Coders</name><uri>https://example.org/town/</uri></author>
<entry>
<title>First &amp; last</title>
<id>tag:old.example,2022-06-12:/town/blog/first</id>
<link rel="alternate" type="text/html" href="https://example.org/town/blog/first/"/>
<published>2022-06-12T12:00:00+01:00</published>
<updated>2022-12-01T09:30:00+00:00</updated>
<author><name>Ada Byron</name><uri>https://example.org/town/author/ada/</uri></author>
<author><name>Ben</name></author>
<category term="Python"/>
<category term="R &amp; D"/>
<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><a href="https://example.org/town/blog/first/">What we did.</a></div></summary>
<content type="html">&lt;p&gt;See &lt;a href=&quot;https://example.org/town/blog/x/&quot;&gt;x&lt;/a&gt; &amp;#x26; &lt;img src=&quot;https://example.org/town/blog/first/a.png&quot; alt=&quot;&quot;&gt;&lt;/p&gt;</content>
</entry>
</feed>
`,
  );
});

test("a feed without posts has its own moment and no entry", () => {
  const feed = readXml(atomFeed({ ...info, styleUrl: "" }, []));
  assert.equal(one(feed, "updated").text, "2024-01-01T00:00:00+00:00");
  assert.deepEqual(all(feed, "entry"), []);
});

test("an old address of a feed may keep the feed's id", () => {
  const feed = readXml(atomFeed({ ...info, id: "tag:old.example,2022:/" }, []));
  assert.equal(one(feed, "id").text, "tag:old.example,2022:/");
});

for (const hostile of [
  "]]>",
  "a\u0000b\u0008c",
  "</script><script>x",
  '"><x y="',
  "\uD800",
  "\uFFFE",
  "&#0;",
  "<!--",
]) {
  test(`${JSON.stringify(hostile)} in every field leaves the feed well formed`, () => {
    const url = `https://example.org/${hostile}`;
    const dirty: FeedEntry = {
      id: hostile,
      title: hostile,
      url,
      published: hostile,
      authors: [{ name: hostile, url }],
      tags: [hostile],
      summary: hostile,
      html: hostile,
    };
    const feed = readXml(
      atomFeed({ ...info, title: hostile, subtitle: hostile, styleUrl: hostile }, [dirty]),
    );
    assert.deepEqual(
      all(feed, "entry").map((found) => found.children.map((child) => child.name)),
      [["title", "id", "link", "updated", "author", "category", "summary", "content"]],
    );
  });
}

test("any text in any field gives well-formed XML whose title is that text, but for what XML cannot hold", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const any: FeedEntry = {
        ...entry,
        id: c,
        title: a,
        summary: b,
        html: c,
        tags: [a, b],
        authors: [{ name: b }],
      };
      const feed = readXml(atomFeed({ ...info, title: a, subtitle: b, authorName: c, language: c }, [any]));
      const allowed = a.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
      assert.equal(one(feed, "title").text, allowed);
    }),
    { seed: 1 },
  );
});
