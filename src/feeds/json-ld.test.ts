import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articleLd, breadcrumbsLd, eventLd, organisationLd, serialiseJsonLd, websiteLd } from "./json-ld.ts";

const site = { name: "Town", url: "https://a.org/", language: "en-GB" };

test("an organisation and its site name each other", () => {
  const text = serialiseJsonLd([
    organisationLd({ name: "Town", url: "https://a.org/", sameAs: [] }),
    websiteLd({ ...site, searchUrl: "https://a.org/search/" }),
  ]);
  assert.deepEqual(JSON.parse(text), {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "Organization", "@id": "https://a.org/#organisation", name: "Town", url: "https://a.org/" },
      {
        "@type": "WebSite",
        "@id": "https://a.org/#website",
        name: "Town",
        url: "https://a.org/",
        inLanguage: "en-GB",
        publisher: { "@id": "https://a.org/#organisation" },
        potentialAction: {
          "@type": "SearchAction",
          target: { "@type": "EntryPoint", urlTemplate: "https://a.org/search/?q={search_term_string}" },
          "query-input": "required name=search_term_string",
        },
      },
    ],
  });
});

test("a post names its authors, or the organisation where it has none", () => {
  const facts = {
    title: "A",
    url: "https://a.org/blog/a/",
    siteUrl: "https://a.org",
    language: "en-GB",
    published: "2022-06-12T12:00:00+01:00",
  } as const;
  const article = articleLd({ ...facts, authors: [{ name: "Ada" }] });
  assert.equal(JSON.stringify(article.author), '[{"@type":"Person","name":"Ada"}]');
  assert.equal(article.dateModified, facts.published);
  assert.deepEqual(articleLd(facts).author, { "@id": "https://a.org/#organisation" });
});

test("a post's licence is the address of its text, or a thing with a name", () => {
  const facts = { title: "A", url: "https://a.org/blog/a/", siteUrl: "https://a.org", language: "en-GB" };
  const name = "CC BY 4.0";
  const href = "https://creativecommons.org/licenses/by/4.0/";
  assert.equal(articleLd({ ...facts, licence: { name, href } }).license, href);
  assert.deepEqual(articleLd({ ...facts, licence: { name } }).license, { "@type": "CreativeWork", name });
  assert.equal(articleLd(facts).license, undefined);
});

test("breadcrumbs count from one", () => {
  assert.deepEqual(breadcrumbsLd([{ name: "Home", url: "https://a.org/" }]), {
    "@type": "BreadcrumbList",
    itemListElement: [{ "@type": "ListItem", position: 1, name: "Home", item: "https://a.org/" }],
  });
});

test("an event is online or at a place, and on or off", () => {
  const facts = {
    title: "E",
    url: "https://a.org/events/e/",
    siteUrl: "https://a.org/",
    start: "2026-03-05T14:00:00Z",
  };
  const online = eventLd({ ...facts, place: "Online", link: "https://b.org/join", cancelled: true });
  assert.deepEqual(online.location, { "@type": "VirtualLocation", url: "https://b.org/join" });
  assert.equal(online.eventStatus, "https://schema.org/EventCancelled");
  const there = eventLd({ ...facts, place: "1 High Street", cancelled: false });
  assert.deepEqual(there.location, { "@type": "Place", name: "1 High Street", address: "1 High Street" });
});

test("any text stays inside its script element and comes back as it was", () => {
  assert.equal(
    serialiseJsonLd({ name: "</script><!--&\u2028" }),
    '{"@context":"https://schema.org","@graph":[{"name":"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028"}]}',
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const text = serialiseJsonLd({ name });
      assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
      assert.equal(JSON.parse(text)["@graph"][0].name, name);
    }),
    { seed: 1 },
  );
});
