import type { Author as AuthorData, Document } from "../content/schema.ts";
import { slugFromPath, slugify } from "../content/slugs.ts";
import type { Author, Person } from "./model.ts";

/** The people of the community in the order of their lists. */
export function peopleOf(documents: readonly Document<"person">[]): Person[] {
  return documents
    .map((doc) => ({
      doc,
      slug: doc.data.slug ?? slugFromPath(doc.path),
      initials: initialsOf(doc.data.name),
    }))
    .sort((a, b) => a.doc.data.order - b.doc.data.order || compare(a.doc.data.name, b.doc.data.name));
}

/** Finds who is meant by a name as a post or a note writes it, by the person's own name or an alias. */
export function peopleFinder(people: readonly Person[]): (name: string) => Person | undefined {
  const byName = new Map<string, Person>();
  for (const person of people) {
    for (const name of [person.doc.data.name, ...person.doc.data.aliases]) {
      if (!byName.has(nameKey(name))) byName.set(nameKey(name), person);
    }
  }
  return (name) => byName.get(nameKey(name));
}

/** A post's author with the address of all they wrote; a person's own file says more than a post's front matter. */
export function authorOf(data: AuthorData, find: (name: string) => Person | undefined): Author {
  const person = find(data.name);
  const slug = person?.slug ?? slugify(data.name);
  const github = person?.doc.data.github ?? data.github;
  const link = person?.doc.data.link ?? data.link ?? (github && `https://github.com/${github}`);
  return {
    name: person?.doc.data.name ?? data.name,
    slug,
    url: `/author/${slug}/`,
    ...(link && { link }),
    ...(data.bio && { bio: data.bio }),
    ...(person && { person }),
  };
}

const titles = /^(?:dr|prof|professor|mr|mrs|ms|miss|sir|dame)\.?\s+/i;

/** Two letters that stand for a person: the first of the first name and of the last, without titles and degrees. */
export function initialsOf(name: string): string {
  const words = (name.split(",")[0] ?? "")
    .replace(titles, "")
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word));
  const first = words[0]?.[0] ?? "";
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? "") : "";
  return (first + last).toUpperCase();
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}

/** Orders texts by their code units, which no machine's language changes. */
export function compare(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
