import { builtIn } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import type { ContentPage } from "../../site/model.ts";
import {
  boardMembers,
  comingEvents,
  latestPosts,
  type ShownList,
  shownId,
  shownTitles,
} from "../../site/shown-lists.ts";
import type { View } from "../view.ts";
import { contentsList } from "./contents.ts";
import { eventCard } from "./events.ts";
import { postView } from "./links.ts";
import { peopleCards } from "./people.ts";
import { roleCard } from "./roles.ts";

/** A page of an author's, with the lists of the site's that its front matter asks for. */
export function contentPage(build: Build, page: ContentPage): View {
  const { data, path } = page.doc;
  const body = build.body(page.doc, { title: page.title });
  const sections = data.show.map((kind) => section(build, kind));
  const listed = sections.map(({ id, title }) => ({ id, level: 2, text: title }));
  return {
    template: "pages/page.njk",
    head: {
      heading: page.title,
      description: page.summary,
      features: body.features,
      path,
      noindex: page.url === builtIn["not-found"],
      ...(data.updated && { updated: data.updated }),
      ...(page.unpublished && { unpublished: page.unpublished }),
    },
    data: {
      lead: data.summary,
      updated: data.updated,
      picture: build.frontPicture(page.doc)?.html,
      body: body.html,
      contents: contentsList(build, [...body.headings, ...listed], data.contents),
      sections,
    },
  };
}

/** A list of the site's that stands below a page's words. */
function section(build: Build, kind: ShownList) {
  const { site } = build;
  const more = (title: string, url: string) => ({ title, href: build.href(url) });
  const head = { kind, id: shownId(kind), title: shownTitles[kind] };
  switch (kind) {
    case "board":
      return { ...head, items: peopleCards(build, boardMembers(site)) };
    case "roles":
      return { ...head, items: site.roles.map((role) => roleCard(build, role)) };
    case "events":
      return {
        ...head,
        items: comingEvents(site).map((event) => eventCard(build, event)),
        more: more("All events", builtIn.events),
      };
    case "posts":
      return {
        ...head,
        items: latestPosts(site).map((post) => postView(build, post)),
        more: more("All posts", builtIn.blog),
      };
  }
}
