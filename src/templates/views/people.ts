import type { Build } from "../../site/build.ts";
import type { Person } from "../../site/model.ts";

/** People as cards; a name is a link where the person has written posts. */
export function peopleCards(build: Build, people: readonly Person[]) {
  const authors = new Map(build.site.authors.map(({ of }) => [of.slug, of.url]));
  return people.map(({ doc, slug, initials }) => {
    const { name, role, organisation, boardRole } = doc.data;
    const url = authors.get(slug);
    return { name, role, organisation, boardRole, initials, ...(url && { href: build.href(url) }) };
  });
}
