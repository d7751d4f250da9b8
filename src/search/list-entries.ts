import { builtInTitles } from "../site/addresses.ts";
import type { Site } from "../site/model.ts";
import type { SiteStatistics } from "../statistics/of-build.ts";
import type { Entry } from "./entries.ts";
import { statisticsSections } from "./statistics-sections.ts";

/** What the lists that the site makes of its content hold, as a search shows them. */
const summaries = {
  blog: "All posts, newest first.",
  tags: "What the posts are about.",
  authors: "Who wrote the posts.",
  archives: "All posts by the year they are from.",
  "board-notes": "Notes of the board’s meetings.",
  roles: "What volunteers do.",
  events: "Coming and past events.",
  statistics: "How many public repositories organisations have.",
  "site-map": "Every page of the site.",
} satisfies Partial<Record<keyof typeof builtInTitles, string>>;

const isList = (kind: string): kind is keyof typeof summaries => kind in summaries;

/**
 * The site's own lists, so that a reader who looks for “events” finds the page of all events too. What they list is
 * found itself; of the statistics nothing else is a page, so theirs is found by all that it says.
 */
export function listEntries({ sitePages }: Pick<Site, "sitePages">, statistics?: SiteStatistics): Entry[] {
  return sitePages.flatMap((page): Entry[] => {
    const { kind, url } = page;
    if (!isList(kind) || (page.kind === "blog" && page.list.number > 1)) return [];
    if (kind === "statistics" && statistics) return [statisticsEntry(url, statistics)];
    return [{ kind: "page", title: builtInTitles[kind], url, summary: summaries[kind], tags: [], names: [] }];
  });
}

function statisticsEntry(url: string, statistics: SiteStatistics): Entry {
  const { title, about } = statistics.words;
  const below = statisticsSections(statistics);
  return { kind: "page", title, url, summary: about, tags: [], names: [], below };
}
