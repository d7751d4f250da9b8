import type { Heading } from "../../markdown/types.ts";
import type { Build } from "../../site/build.ts";

/** A page with fewer sections than this is read faster than its list of contents. */
const fewest = 5;

/**
 * The list of a long page's sections, as NHS.UK frontend's contents list. A page says with `contents` that
 * it wants one, or none.
 */
export function contentsList(build: Build, headings: readonly Heading[], wanted?: boolean): string {
  const sections = headings.filter(({ level }) => level === 2);
  if (wanted === false || sections.length < (wanted ? 2 : fewest)) return "";
  return build.renderTemplate("components/contents.njk", {
    items: sections.map(({ id, text }) => ({ href: `#${id}`, text })),
  });
}
