import type { Collections, ContentPage } from "../site/model.ts";
import { boardMembers, comingEvents, type ShownList, shownId, shownTitles } from "../site/shown-lists.ts";
import { listText } from "./block-text.ts";
import type { Section } from "./format.ts";

type Lists = Pick<Collections, "people" | "roles" | "events">;

/** What the lists say that a page shows below its words. Those of posts change with each post, and posts are found themselves. */
export function shownSections({ doc }: ContentPage, site: Lists): Section[] {
  return doc.data.show.flatMap((list) => {
    const text = listText(itemsOf(list, site));
    return text === "" ? [] : [{ heading: shownTitles[list], id: shownId(list), text }];
  });
}

/** Whose names belong to a page: those of the people whom it shows. */
export function shownNames({ doc }: ContentPage, site: Lists): string[] {
  return doc.data.show.includes("board") ? boardMembers(site).map(({ doc }) => doc.data.name) : [];
}

function itemsOf(list: ShownList, site: Lists): string[] {
  switch (list) {
    case "board":
      return boardMembers(site).map(({ doc: { data } }) =>
        [data.name, data.boardRole, data.role, data.organisation].filter(Boolean).join(", "),
      );
    case "roles":
      return site.roles.map(({ doc: { data } }) => `${data.title}: ${data.summary}`);
    case "events":
      return comingEvents(site).map(({ doc: { data } }) => `${data.title}: ${data.summary}`);
    case "posts":
      return [];
  }
}
