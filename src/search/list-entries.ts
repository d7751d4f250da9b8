import type { PlainKind, Site } from "../site/model.ts";
import type { Entry } from "./entries.ts";

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

/** The site's own lists, so that a reader who looks for “events” finds the page of all events too. */
export function listEntries({ sitePages }: Site): Entry[] {
  return sitePages.flatMap((page): Entry[] => {
    const words = page.kind in lists ? lists[page.kind as PlainKind] : undefined;
    if (words === undefined || (page.kind === "blog" && page.list.number > 1)) return [];
    const [title, summary] = words;
    return [{ kind: "page", title, url: page.url, summary, tags: [], names: [] }];
  });
}
