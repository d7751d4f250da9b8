import { formatDay } from "../../content/dates.ts";
import { builtIn, builtInTitles } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import type { LinkView, View } from "../view.ts";
import { roleCard } from "./roles.ts";

/** What a host shows where nothing is. */
export function notFoundPage(build: Build): View {
  return {
    template: "pages/not-found.njk",
    head: { heading: builtInTitles["not-found"], noindex: true },
    data: {
      homeUrl: build.href(builtIn.home),
      searchUrl: build.href(builtIn.search),
      siteMapUrl: build.href(builtIn["site-map"]),
    },
  };
}

/** Every page that a reader can go to, by kind. */
export function siteMapPage(build: Build): View {
  const { site } = build;
  const link = (title: string, url: string): LinkView => ({ title, href: build.href(url) });
  const sections = [
    {
      title: "Pages",
      items: [
        link(builtInTitles.home, builtIn.home),
        ...site.pages
          .filter(({ doc, url }) => !doc.data.hidden && url !== "/" && url.endsWith("/"))
          .map(({ title, url }) => link(title, url))
          .sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1)),
        ...site.sitePages.flatMap(({ kind, url }) =>
          isListed(kind) ? [link(builtInTitles[kind], url)] : [],
        ),
      ],
    },
    { title: "Roles", items: site.roles.map((role) => roleCard(build, role)) },
    { title: builtInTitles.events, items: site.events.map(({ doc, url }) => link(doc.data.title, url)) },
    {
      title: builtInTitles["board-notes"],
      items: site.boardNotes.map(({ date, url }) => link(`Board meeting on ${formatDay(date)}`, url)),
    },
    { title: "Posts", items: site.posts.map(({ title, url }) => link(title, url)) },
  ];
  return {
    template: "pages/site-map.njk",
    head: { heading: builtInTitles["site-map"], description: `Every page of ${site.config.name}.` },
    data: { sections: sections.filter(({ items }) => items.length > 0) },
  };
}

/** Built-in pages that the site map does not name again: it has Home and every post besides, and is itself one. */
const unlisted: ReadonlySet<string> = new Set(["home", "blog", "site-map", "not-found"]);

const isListed = (kind: string): kind is keyof typeof builtIn => kind in builtIn && !unlisted.has(kind);
