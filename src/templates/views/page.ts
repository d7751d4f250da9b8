import type { PageData } from "../../content/schema.ts";
import { builtIn } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import type { ContentPage } from "../../site/model.ts";
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
  const listed = sections.map(({ kind, title }) => ({ id: `app-${kind}`, level: 2, text: title }));
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
      body: body.html,
      contents: contentsList(build, [...body.headings, ...listed], data.contents),
      sections,
    },
  };
}

type Show = PageData["show"][number];

/** A list of the site's that stands below a page's words. */
function section(build: Build, kind: Show) {
  const { site } = build;
  const more = (title: string, url: string) => ({ title, href: build.href(url) });
  switch (kind) {
    case "board":
      return {
        kind,
        title: "The board",
        items: peopleCards(
          build,
          site.people.filter(({ doc }) => doc.data.board),
        ),
      };
    case "roles":
      return { kind, title: "Volunteer roles", items: site.roles.map((role) => roleCard(build, role)) };
    case "events": {
      const coming = site.events.filter((event) => !event.past);
      return {
        kind,
        title: "Coming events",
        items: coming.map((event) => eventCard(build, event)),
        more: more("All events", builtIn.events),
      };
    }
    case "posts":
      return {
        kind,
        title: "Latest posts",
        items: site.posts.slice(0, 3).map((post) => postView(build, post)),
        more: more("All posts", builtIn.blog),
      };
  }
}
