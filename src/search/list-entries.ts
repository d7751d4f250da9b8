import type { PlainKind, Site } from "../site/model.ts";
import type { SiteStatistics } from "../statistics/of-build.ts";
import type { Entry } from "./entries.ts";
import { statisticsSections } from "./statistics-sections.ts";

/** The lists that the site makes of its content, as a search shows them. */
const lists: Partial<Record<PlainKind | "blog", readonly [title: string, summary: string]>> = {
  blog: ["Blog", "All posts, newest first."],
  tags: ["Tags", "What the posts are about."],
  authors: ["Authors", "Who wrote the posts."],
  archives: ["Posts by year", "All posts by the year they are from."],
  "board-notes": ["Board notes", "Notes of the board’s meetings."],
  roles: ["Volunteer roles", "What volunteers do."],
  events: ["Events", "Coming and past events."],
  statistics: ["Open-source statistics", "How many public repositories organisations have."],
  "site-map": ["Site map", "Every page of the site."],
};

/**
 * The site's own lists, so that a reader who looks for “events” finds the page of all events too. What they list is
 * found itself; of the statistics nothing else is a page, so theirs is found by all that it says.
 */
export function listEntries({ sitePages }: Pick<Site, "sitePages">, statistics?: SiteStatistics): Entry[] {
  return sitePages.flatMap((page): Entry[] => {
    const words = page.kind in lists ? lists[page.kind as PlainKind] : undefined;
    if (words === undefined || (page.kind === "blog" && page.list.number > 1)) return [];
    const [title, summary] = words;
    if (page.kind === "statistics" && statistics) return [statisticsEntry(page.url, statistics)];
    return [{ kind: "page", title, url: page.url, summary, tags: [], names: [] }];
  });
}

function statisticsEntry(url: string, statistics: SiteStatistics): Entry {
  const { title, about } = statistics.words;
  const below = statisticsSections(statistics);
  return { kind: "page", title, url, summary: about, tags: [], names: [], below };
}
