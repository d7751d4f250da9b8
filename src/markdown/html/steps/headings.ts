import type { Root } from "hast";
import { HeadingIds } from "../../heading-ids.ts";
import { placeHeadings } from "../../heading-levels.ts";
import type { Heading } from "../../types.ts";
import type { Repair, Step } from "../repair.ts";
import { elementsOf, hasClass, isElement, isHeading, replaceElements, takeOut, wordsOf } from "../tree.ts";

/** Headings step down one level at a time from h2, since the page's title is the h1; what has no words is none. */
export const headingLevels: Step = (tree, repair) => {
  takeOut(
    tree,
    (found) =>
      isHeading(found) && wordsOf(found) === "" && elementsOf(found).every((part) => !isElement(part, "img")),
  );
  dropTitle(tree, repair);
  const found = elementsOf(tree, isHeading);
  const levels = found.map(({ tagName }) => ({ level: Number(tagName.slice(1)) }));
  placeHeadings(levels).forEach(({ level, skips, secondH1 }, at) => {
    const heading = found[at];
    if (!heading) return;
    const words = wordsOf(heading);
    if (secondH1) {
      const message = `“${words}” is a second main heading: the page’s title is the first.`;
      repair.report("heading-second-h1", { message, remedy: `Write it as an h${level}.` }, heading);
    } else if (skips) {
      const message = `The heading “${words}” skips a level: it is an ${heading.tagName}, and is shown as an h${level}.`;
      repair.report("heading-levels", { message, remedy: `Write it as an h${level}.` }, heading);
    }
    heading.tagName = `h${level}`;
  });
};

/** A main heading at the body's start that only says the page's title again is left out. */
function dropTitle(tree: Root, { context }: Repair): void {
  const [first] = elementsOf(tree, isHeading);
  const same = (words: string): string => words.replace(/\s+/g, " ").trim().toLowerCase();
  if (first?.tagName !== "h1" || context.title === undefined) return;
  if (same(wordsOf(first)) === same(context.title)) takeOut(tree, (found) => found === first);
}

/** Gives headings without an id one, and lists those that are a section's: not those inside cards. */
export const headingIds = (tree: Root): Heading[] => {
  const ids = new HeadingIds();
  const used = new Set<string>();
  for (const { properties } of elementsOf(tree)) {
    if (typeof properties.id === "string") {
      ids.next(properties.id);
      used.add(properties.id);
    }
  }
  const headings: Heading[] = [];
  replaceElements(tree, (heading, ancestors) => {
    if (!isHeading(heading)) return undefined;
    const text = wordsOf(heading);
    let { id } = heading.properties;
    if (typeof id !== "string") {
      do id = ids.next(text);
      while (used.has(id));
      heading.properties.id = id;
      used.add(id);
    }
    const inComponent = ancestors.some(
      (ancestor) => hasClass(ancestor, "nhsuk-card") || isElement(ancestor, "nav", "details"),
    );
    if (!inComponent) headings.push({ level: Number(heading.tagName.slice(1)), id, text });
    return undefined;
  });
  return headings;
};
