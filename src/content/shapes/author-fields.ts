import type { Shape } from "../work.ts";
import { assign, type NamedAuthor, readAuthor } from "./authors.ts";
import { readGithub, readPersonLink } from "./links.ts";
import { readText } from "./text.ts";

/** One author's name, link, GitHub name and biography in fields of their own, as both older sites had them. */
export const olderAuthor: Shape = (work) => {
  const named = work.fields.get("author");
  const authors: NamedAuthor[] = Array.isArray(work.data.authors) ? work.data.authors : [];
  if (named) {
    const own = readAuthor(named.value, work);
    authors.unshift(...own.filter(({ name }) => !authors.some((author) => author.name === name)));
  }
  const details = ["authorLink", "authorUrl", "authorWebsite", "authorBio", "authorGithub"];
  const [only, ...others] = authors;
  for (const name of details) {
    const entry = work.fields.get(name);
    if (!entry) continue;
    if (!only || others.length > 0) {
      const whose = only
        ? "there are several authors, and it does not say whose it is"
        : "no author is named";
      work.report(
        entry,
        "field-left-out",
        `The field “${entry.key}” is left out: ${whose}.`,
        "Write authors: as a list, each with - name: and link: of their own.",
      );
    } else if (name === "authorBio") assign(only, "bio", readText(entry.value, name, work));
    else if (name === "authorGithub") assign(only, "github", readGithub(entry.value, name, work));
    else assign(only, "link", only.link ?? readPersonLink(entry.value, name, work));
  }
  if (authors.length > 0) work.data.authors = authors;
};
