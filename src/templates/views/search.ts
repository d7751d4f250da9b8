import { builtIn, builtInTitles } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import type { View } from "../view.ts";

/** Where a reader searches; without a script it leads to the other ways of finding something. */
export function searchPage(build: Build): View {
  const { site } = build;
  return {
    template: "pages/search.njk",
    head: { heading: builtInTitles.search, description: `Search ${site.config.name}.`, features: ["search"] },
    data: {
      searchUrl: build.href(builtIn.search),
      siteName: site.config.name,
      kinds: kindChoices(build),
      tags: [
        { value: "", text: "Any tag" },
        ...site.tags.map(({ of }) => ({ value: of.slug, text: of.name })),
      ],
      years: [
        { value: "", text: "Any year" },
        ...yearsOf(build).map((year) => ({ value: year, text: year })),
      ],
      orders: [
        { value: "", text: "Best match" },
        { value: "newest", text: "Newest first" },
      ],
      siteMapUrl: build.href(builtIn["site-map"]),
      tagsUrl: build.href(builtIn.tags),
      archivesUrl: build.href(builtIn.archives),
    },
  };
}

/** The kinds of page that the site has any of, by the names that the index gives them. */
function kindChoices({ site }: Build): { value: string; text: string }[] {
  const choices = [
    { value: "post", text: "Blog posts", all: site.posts },
    { value: "page", text: "Pages", all: site.sitePages },
    { value: "role", text: builtInTitles.roles, all: site.roles },
    { value: "event", text: builtInTitles.events, all: site.events },
    { value: "board-note", text: builtInTitles["board-notes"], all: site.boardNotes },
  ];
  return choices.filter(({ all }) => all.length > 0).map(({ value, text }) => ({ value, text }));
}

/** The years that something is of, the latest first. */
function yearsOf({ site }: Build): string[] {
  const dates = [
    ...site.posts.map(({ date }) => date),
    ...site.events.map(({ start }) => start),
    ...site.boardNotes.map(({ date }) => date),
  ];
  return [...new Set(dates.map((date) => date.slice(0, 4)))].sort().reverse();
}
