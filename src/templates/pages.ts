import { outputPath } from "../site/addresses.ts";
import type { Build } from "../site/build.ts";
import type { Redirect, Site, SitePage } from "../site/model.ts";
import { type Neighbours, neighboursOf } from "../site/neighbours.ts";
import type { Output } from "../site/services.ts";
import type { Text } from "../site/text.ts";
import { type Frame, makeFrame } from "./frame.ts";
import { headView } from "./head.ts";
import { withStyles } from "./inline-styles.ts";
import type { View } from "./view.ts";
import { boardNotePage, boardNotesPage } from "./views/board-notes.ts";
import { eventPage, eventsPage } from "./views/events.ts";
import { homePage } from "./views/home.ts";
import { archivesPage, groupsPage, listPage } from "./views/lists.ts";
import { contentPage } from "./views/page.ts";
import { notFoundPage, siteMapPage } from "./views/plain.ts";
import { postPage } from "./views/post.ts";
import { rolePage, rolesPage } from "./views/roles.ts";
import { searchPage } from "./views/search.ts";
import { statisticsPage } from "./views/statistics.ts";
import { writePage } from "./views/write.ts";

/** Every page of the site, each laid out when it is asked for. */
export function* pageOutputs(build: Build, site: Site): Generator<Output> {
  let frame: Frame | undefined;
  let neighbours: ((post: Parameters<ReturnType<typeof neighboursOf>>[0]) => Neighbours) | undefined;
  const layOut = (url: string, { template, head, data }: View): Text => {
    frame ??= makeFrame(build, build.renderTemplate);
    const view = headView(build, frame, url, head);
    const html = build.renderTemplate(template, { ...data, frame, head: view });
    return withStyles(build, html, new Set(head.features), [frame.skipLink, view.header, frame.footer]);
  };
  const near = (post: Parameters<ReturnType<typeof neighboursOf>>[0]): Neighbours => {
    neighbours ??= neighboursOf(site.posts);
    return neighbours(post);
  };
  // Posts come last, the newest at the end: their bodies are rendered ahead meanwhile, and the feeds want those at the
  // end again.
  const [posts, others] = [site.sitePages.filter(isPost), site.sitePages.filter((page) => !isPost(page))];
  for (const page of [...others, ...posts.toReversed()]) {
    yield { path: outputPath(page.url), text: () => layOut(page.url, viewOf(build, page, near)) };
  }
  for (const redirect of site.redirects) {
    yield { path: outputPath(redirect.from), text: () => redirectPage(build, redirect) };
  }
}

const isPost = ({ kind }: SitePage): boolean => kind === "post";

function viewOf(build: Build, page: SitePage, near: (post: Site["posts"][number]) => Neighbours): View {
  switch (page.kind) {
    case "home":
      return homePage(build, page.page);
    case "page":
      return contentPage(build, page.page);
    case "post":
      return postPage(build, page.post, near(page.post));
    case "blog":
    case "tag":
    case "author":
      return listPage(build, page);
    case "tags":
    case "authors":
      return groupsPage(build, page.kind);
    case "archives":
      return archivesPage(build);
    case "board-note":
      return boardNotePage(build, page.note);
    case "board-notes":
      return boardNotesPage(build);
    case "role":
      return rolePage(build, page.role);
    case "roles":
      return rolesPage(build);
    case "event":
      return eventPage(build, page.event);
    case "events":
      return eventsPage(build);
    case "statistics":
      return statisticsPage(build);
    case "site-map":
      return siteMapPage(build);
    case "search":
      return searchPage(build);
    case "write":
      return writePage(build);
    case "not-found":
      return notFoundPage(build);
  }
}

function redirectPage(build: Build, { to }: Redirect): string {
  const href = build.href(to);
  const canonical = (to.startsWith("/") ? build.absolute(to) : to).replace(/#.*$/, "");
  return build.renderTemplate("pages/redirect.njk", {
    href,
    canonical,
    language: build.site.config.language,
  });
}
