import type { PageData } from "../content/schema.ts";
import { builtInTitles } from "./addresses.ts";
import type { Collections, Event, Person, Post } from "./model.ts";

/** A list of the site's that a page's front matter asks for with `show`. */
export type ShownList = PageData["show"][number];

/** The headings over these lists. */
export const shownTitles: Readonly<Record<ShownList, string>> = {
  board: "The board",
  roles: builtInTitles.roles,
  events: "Coming events",
  posts: "Latest posts",
};

/** The id of the heading over a list, for links to it. */
export function shownId(list: ShownList): string {
  return `app-${list}`;
}

/** Who is on the board. */
export function boardMembers({ people }: Pick<Collections, "people">): Person[] {
  return people.filter(({ doc }) => doc.data.board);
}

/** The events that are not past, soonest first. */
export function comingEvents({ events }: Pick<Collections, "events">): Event[] {
  return events.filter(({ past }) => !past);
}

/** The newest posts, as many as such a list has. */
export function latestPosts({ posts }: Pick<Collections, "posts">): readonly Post[] {
  return posts.slice(0, 3);
}
