import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { outputPath } from "../site/addresses.ts";
import type { Build } from "../site/build.ts";
import type { Post, Site } from "../site/model.ts";
import type { Output } from "../site/services.ts";
import { chartFile, documentOf } from "../site/site.ts";
import { atomFeed } from "./atom.ts";
import { type CalendarEvent, calendar } from "./calendar.ts";
import { headersFile } from "./headers.ts";
import { entryId, type LegacyIds } from "./ids.ts";
import { jsonFeed } from "./json-feed.ts";
import { robotsTxt } from "./robots.ts";
import { securityTxt } from "./security-txt.ts";
import { sitemapXml } from "./sitemap.ts";
import type { FeedEntry, FeedInfo } from "./types.ts";

/** How many posts a feed holds, whole. */
const latest = 30;

/** Atom under its address and the two old ones: real Atom at each, so that old subscriptions go on. */
const atomFiles = ["/feed.xml", "/feeds/all.atom.xml", "/feeds/blog.atom.xml"];

/** The style sheet that shows a feed to a person who opens it. */
const styleFile = "/assets/feed.css";

/** Puts out what machines read: feeds, calendars, the sitemap and robots.txt. */
export function feedsPlugin(_eleventyConfig: UserConfig, { build }: { build: Build }): void {
  build.addOutputs(function* (site): Generator<Output> {
    let entries: FeedEntry[] | undefined;
    const posts = site.posts.filter(({ unpublished }) => unpublished === undefined);
    const feedEntries = () => {
      entries ??= posts.slice(0, latest).map((post) => entryOf(build, post));
      return entries;
    };
    for (const file of atomFiles) {
      yield { path: file.slice(1), text: () => atomFeed(feedInfo(build, file), feedEntries()) };
    }
    yield { path: "feed.json", text: () => jsonFeed(feedInfo(build, "/feed.json"), feedEntries()) };
    yield* calendars(build, site);
    yield { path: "sitemap.xml", text: () => sitemapXml(sitemapEntries(build, site)) };
    yield { path: styleFile.slice(1), copyOf: join(build.options.root, "src/feeds/feed.css") };
    yield* hostFiles(build);
    yield { path: "robots.txt", text: () => robotsTxt(build.absolute("/sitemap.xml")) };
  });
}

function entryOf(build: Build, post: Post): FeedEntry {
  const url = build.absolute(post.url);
  const { config } = build.site;
  const legacy: LegacyIds | undefined =
    config.legacyFeedIds && config.legacyUntil
      ? { ...config.legacyFeedIds, until: config.legacyUntil }
      : undefined;
  const { updated } = post.doc.data;
  return {
    id: entryId(legacy, { date: post.date, slug: post.slug, url }),
    title: post.title,
    url,
    published: post.date,
    ...(updated && { updated }),
    authors: post.authors.map((author) => ({ name: author.name, url: build.absolute(author.url) })),
    tags: post.tags.map(({ name }) => name),
    summary: post.summary,
    html: build.body(post.doc, { title: post.title }).html,
  };
}

function feedInfo(build: Build, file: string): FeedInfo {
  const { config } = build.site;
  return {
    title: config.name,
    subtitle: config.description,
    siteUrl: build.absolute("/"),
    feedUrl: build.absolute(file),
    language: config.language,
    updated: `${build.options.today}T00:00:00Z`,
    authorName: config.name,
    // The same posts at an old address are the same feed.
    id: build.absolute(file.endsWith(".json") ? file : "/feed.xml"),
    styleUrl: build.href(styleFile),
    ...(config.copyright && { rights: config.copyright }),
    keep: build.services.keep,
  };
}

/** What hosts and those who look for weaknesses read. */
function* hostFiles(build: Build): Generator<Output> {
  const framed = new Set([chartFile.slice(1)]);
  yield { path: "_headers", text: () => headersFile(build.outputs.keys(), framed) };
  const { contact, repository } = build.site.config;
  const contacts = [
    ...(repository ? [`${repository.url}/security/advisories/new`] : []),
    ...(contact.email ? [`mailto:${contact.email}`] : []),
    ...(contact.url ? [contact.url.startsWith("/") ? build.absolute(contact.url) : contact.url] : []),
  ];
  const path = ".well-known/security.txt";
  const facts = { contacts, url: build.absolute(`/${path}`), today: build.options.today };
  if (contacts.length > 0) yield { path, text: () => securityTxt(facts) };
}

function* calendars(build: Build, site: Site): Generator<Output> {
  const events = site.events.filter(({ unpublished }) => unpublished === undefined);
  const info = {
    name: site.config.name,
    siteUrl: build.absolute("/"),
    stamp: `${build.options.today}T00:00:00Z`,
  };
  const asCalendar = ({ doc, slug, url, start, end, allDay }: Site["events"][number]): CalendarEvent => {
    const { title, place, link, summary, tags, cancelled } = doc.data;
    return {
      slug,
      title,
      start,
      end,
      allDay,
      summary,
      tags,
      cancelled,
      url: build.absolute(url),
      ...(place && { place }),
      ...(link && { link: link.startsWith("/") ? build.absolute(link) : link }),
    };
  };
  for (const event of site.events) {
    const path = outputPath(event.url.replace(/\/$/, ".ics"));
    yield { path, text: () => calendar(info, [asCalendar(event)]) };
  }
  yield { path: "events.ics", text: () => calendar(info, events.map(asCalendar)) };
}

function sitemapEntries(build: Build, site: Site) {
  return site.sitePages
    .filter((page) => page.kind !== "not-found" && page.kind !== "search" && !isHidden(page))
    .map((page) => {
      const doc = documentOf(page);
      const told = page.kind === "post" ? (page.post.doc.data.updated ?? page.post.date) : undefined;
      const updated = (doc && build.history.get(doc.path)?.changed) ?? told;
      return { url: build.absolute(page.url), ...(updated && { updated }) };
    });
}

function isHidden(page: Site["sitePages"][number]): boolean {
  const data = documentOf(page)?.data;
  return data !== undefined && (("hidden" in data && data.hidden) || ("draft" in data && data.draft));
}
