import { builtIn } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import type { ContentPage } from "../../site/model.ts";
import type { View } from "../view.ts";
import { linkView, postView } from "./links.ts";

/** How many posts the home page shows. */
const latest = 3;

/** The home page: the words of the page that claims `/`, and what the site knows of itself. */
export function homePage(build: Build, page: ContentPage | undefined): View {
  const { config, posts } = build.site;
  const { home } = config;
  const body = page && build.body(page.doc, { title: page.title });
  const chart = build.services.chart({ attributes: { design: "small" } }, "content/site.yaml");
  const heading = home.title ?? page?.title ?? config.name;
  return {
    template: "pages/home.njk",
    head: {
      heading,
      title: config.name,
      description: config.description,
      features: [...(body?.features ?? []), ...("html" in chart ? (["chart"] as const) : [])],
      ...(page && { path: page.doc.path }),
    },
    data: {
      lead: home.lead ?? page?.summary ?? config.description,
      action: home.action && linkView(build, home.action),
      body: body?.html ?? "",
      posts: posts.slice(0, latest).map((post) => postView(build, post)),
      blogUrl: build.href(builtIn.blog),
      join: config.join.map((link) => linkView(build, link)),
      chart:
        "html" in chart
          ? {
              title: "How open code has grown",
              html: chart.html,
              href: build.href(builtIn.statistics),
              linkText: "See the open-source statistics",
            }
          : undefined,
    },
  };
}
