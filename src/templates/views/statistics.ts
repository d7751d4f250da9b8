import { builtInTitles } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import { statisticsPage as pageOf } from "../../statistics/page.ts";
import type { View } from "../view.ts";

/** The statistics page. */
export function statisticsPage(build: Build): View {
  const page = pageOf(build);
  return {
    template: "pages/statistics.njk",
    head: {
      heading: page?.words.title ?? builtInTitles.statistics,
      ...(page && { description: page.sentences[0] ?? page.words.about }),
      features: ["statistics", "table"],
    },
    data: { page, repository: build.site.config.repository },
  };
}
