import { firstHeading } from "../first-heading.ts";
import { nameFromPath } from "../slugs.ts";
import { quote } from "../words.ts";
import type { Shape } from "../work.ts";

/** A file without a title is called what its first heading says. */
export const titleFromHeading: Shape = (work) => {
  const field = work.kind === "person" ? "name" : "title";
  if (work.data[field] !== undefined || work.failed.has(field)) return;
  const heading = firstHeading(work.body);
  if (heading) work.data[field] = heading;
};

/** A page without a title and a heading is called what its file is called; the home page needs no more. */
export const titleFromName: Shape = (work) => {
  if (work.data.title !== undefined || work.failed.has("title")) return;
  const home = work.data.permalink === "/";
  const words = nameFromPath(work.path).replace(/[-_]+/g, " ").trim();
  const title = home ? "Home" : words.charAt(0).toUpperCase() + words.slice(1);
  work.data.title = title || "Untitled";
  if (!home)
    work.report(
      { line: 1, column: 1 },
      "title-guessed",
      `The page has no title; it is called ${quote(title)} after its file.`,
      "Add a line title: and what the page is called.",
    );
};
