import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { readerSite } from "../browser/reader-site.ts";
import { answer, pageAddresses } from "../helpers/built-site.ts";

type Thing = Readonly<Record<string, unknown>>;

/** What a page says of itself in its head. */
interface Page {
  readonly address: string;
  readonly things: readonly Thing[];
  readonly canonical: string | undefined;
  readonly description: string | undefined;
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const whole = /^https:\/\/nhs-pycom\.net\//;

describe("what pages say of themselves to machines", () => {
  let pages: Page[] = [];
  const ofType = (type: string) =>
    pages.flatMap(({ address, things }) =>
      things.filter((thing) => thing["@type"] === type).map((thing) => ({ address, thing })),
    );

  before(async () => {
    const site = await readerSite();
    pages = pageAddresses(site)
      .map((address) => ({ address, html: readFileSync(join(site, answer(site, address) ?? ""), "utf8") }))
      .filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'))
      .map(({ address, html }) => {
        const json = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? "{}";
        const graph = JSON.parse(json) as { "@context"?: string; "@graph"?: Thing[] };
        assert.equal(graph["@context"], "https://schema.org", address);
        return {
          address,
          things: graph["@graph"] ?? [],
          canonical: /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1],
          description: /<meta name="description" content="([^"]*)">/.exec(html)?.[1],
        };
      });
  });

  test("every page names the organisation, and has its own whole address", () => {
    assert.ok(pages.length > 30);
    for (const { address, canonical } of pages) {
      assert.equal(canonical, `https://nhs-pycom.net${address}`);
    }
    const organisations = ofType("Organization");
    assert.equal(organisations.length, pages.length);
    for (const { address, thing } of organisations) {
      assert.equal(thing.name, "NHS Python Community for Healthcare", address);
      assert.equal(thing.url, "https://nhs-pycom.net/", address);
      assert.match(String(thing.logo), /^https:\/\/nhs-pycom\.net\/.*\.png$/, address);
      assert.ok(Array.isArray(thing.sameAs) && thing.sameAs.every((url) => /^https:/.test(String(url))));
    }
  });

  test("every page but the home page says the way to it, from the home page to itself", () => {
    const lists = ofType("BreadcrumbList");
    assert.equal(lists.length, pages.length - 1);
    for (const { address, thing } of lists) {
      const items = thing.itemListElement as Thing[];
      assert.deepEqual(
        items.map(({ position }) => position),
        items.map((_, index) => index + 1),
        address,
      );
      for (const item of items) {
        assert.equal(item["@type"], "ListItem", address);
        assert.ok(String(item.name).length > 0, address);
        assert.match(String(item.item), whole, address);
      }
      assert.equal(items[0]?.item, "https://nhs-pycom.net/");
      assert.equal(items.at(-1)?.item, `https://nhs-pycom.net${address}`);
    }
  });

  test("every post has a headline, dates, authors, a picture and a publisher", () => {
    const posts = ofType("BlogPosting");
    assert.ok(posts.length >= 6);
    for (const { address, thing } of posts) {
      assert.match(address, /^\/blog\//);
      const headline = String(thing.headline);
      assert.ok(headline.length > 0 && headline.length <= 110, address);
      assert.match(String(thing.datePublished), moment, address);
      assert.match(String(thing.dateModified), moment, address);
      assert.ok(String(thing.dateModified) >= String(thing.datePublished), address);
      assert.match(String(thing.image), whole, address);
      assert.equal(thing.mainEntityOfPage, `https://nhs-pycom.net${address}`);
      const authors = thing.author as Thing[];
      assert.ok(authors.length > 0, address);
      for (const author of authors) {
        assert.ok(String(author.name).length > 0, address);
        assert.match(String(author.url), whole, address);
      }
      assert.deepEqual(thing.publisher, { "@id": "https://nhs-pycom.net/#organisation" }, address);
    }
  });

  test("every event has a name, a start with its offset, a place and how it stands", () => {
    const events = ofType("Event");
    assert.deepEqual(
      events.map(({ address }) => address),
      ["/events/cancelled/", "/events/coming/", "/events/past/"],
    );
    for (const { address, thing } of events) {
      assert.ok(String(thing.name).length > 0, address);
      assert.match(String(thing.startDate), moment, address);
      assert.match(String(thing.endDate), moment, address);
      assert.match(String(thing.image), whole, address);
      const location = thing.location as Thing;
      assert.match(String(location["@type"]), /^(?:Place|VirtualLocation)$/, address);
      assert.ok(location.address ?? location.url, address);
      assert.match(
        String(thing.eventStatus),
        /^https:\/\/schema\.org\/Event(?:Scheduled|Cancelled)$/,
        address,
      );
    }
    assert.equal(events[0]?.thing.eventStatus, "https://schema.org/EventCancelled");
  });

  test("every description is a sentence, and pages of one kind do not share theirs", () => {
    const seen = new Map<string, string>();
    for (const { address, description } of pages) {
      assert.match(description ?? "", /^[\p{Lu}\p{N}“].{15,320}[.!?…]$/u, `${address}: ${description}`);
      const other = seen.get(description ?? "");
      assert.equal(other, undefined, `${address} and ${other}: ${description}`);
      seen.set(description ?? "", address);
    }
  });
});
