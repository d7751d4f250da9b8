import assert from "node:assert/strict";
import { test } from "node:test";
import { robotsTxt } from "./robots.ts";
import { sitemapLimit, sitemapXml } from "./sitemap.ts";
import { all, one, readXml } from "./test-helpers.ts";

test("a sitemap lists its pages in order, with the day of change where it is known", () => {
  const xml = sitemapXml([
    { url: "https://a.org/?x=1&y=2", updated: "2022-06-12T12:00:00+01:00" },
    { url: "https://a.org/b/", updated: "one day" },
    { url: "https://a.org/c/" },
  ]);
  assert.equal(
    xml,
    `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://a.org/?x=1&amp;y=2</loc><lastmod>2022-06-12T12:00:00+01:00</lastmod></url>
<url><loc>https://a.org/b/</loc></url>
<url><loc>https://a.org/c/</loc></url>
</urlset>
`,
  );
  assert.equal(one(all(readXml(xml), "url")[0] ?? readXml(xml), "loc").text, "https://a.org/?x=1&y=2");
});

test("a sitemap holds no more than it may", () => {
  const entries = Array.from({ length: sitemapLimit + 1 }, (_, at) => ({ url: `https://a.org/${at}/` }));
  assert.equal(sitemapXml(entries).match(/<url>/g)?.length, sitemapLimit);
});

test("robots may read all, and no address can add a rule", () => {
  assert.equal(
    robotsTxt("https://a.org/s.xml\r\nDisallow: /"),
    "User-agent: *\nDisallow:\n\nSitemap: https://a.org/s.xmlDisallow:/\n",
  );
});
