import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { jsonFeed } from "./json-feed.ts";
import type { FeedInfo } from "./types.ts";

const info: FeedInfo = {
  title: "Town Coders",
  siteUrl: "https://example.org/",
  feedUrl: "https://example.org/feed.json",
  language: "en-GB",
  updated: "2024-01-01T00:00:00Z",
  authorName: "Town Coders",
};

test("a JSON Feed holds the posts whole, and nothing that it does not know", () => {
  const entry = {
    id: "https://example.org/blog/a/",
    title: "A",
    url: "https://example.org/blog/a/",
    published: "2022-01-02T03:04:05Z",
    authors: [],
    tags: [],
    html: '<a href="b/">b</a>',
  };
  assert.deepEqual(JSON.parse(jsonFeed(info, [entry])), {
    version: "https://jsonfeed.org/version/1.1",
    title: "Town Coders",
    home_page_url: "https://example.org/",
    feed_url: "https://example.org/feed.json",
    language: "en-GB",
    authors: [{ name: "Town Coders", url: "https://example.org/" }],
    items: [
      {
        id: "https://example.org/blog/a/",
        url: "https://example.org/blog/a/",
        title: "A",
        content_html: '<a href="https://example.org/blog/a/b/">b</a>',
        date_published: "2022-01-02T03:04:05+00:00",
      },
    ],
  });
});

test("any text comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (title) => {
      assert.equal(JSON.parse(jsonFeed({ ...info, title }, [])).title, title);
    }),
    { seed: 1 },
  );
});
