import type { Link, Words } from "./record.ts";

/**
 * A plain text with its links where their words stand, in Markdown or HTML: `plain` writes what is no link, `linked`
 * what is one. A link whose words are written otherwise here, such as one that held both name and organisation,
 * comes after the text.
 */
export function writeWords(
  { text, links = [] }: Words,
  plain: (text: string) => string,
  linked: (link: Link) => string,
): string {
  let written = "";
  let from = 0;
  const elsewhere: Link[] = [];
  for (const link of links) {
    const at = text.indexOf(link.text, from);
    if (at < 0) {
      elsewhere.push(link);
      continue;
    }
    written += plain(text.slice(from, at)) + linked(link);
    from = at + link.text.length;
  }
  return [written + plain(text.slice(from)), ...elsewhere.map(linked)].join(" ");
}

/** The links whose words stand in a text, as a field to spread; none where there are none. */
export function linksOf(text: string, links: readonly Link[]): { readonly links?: readonly Link[] } {
  let from = 0;
  const own = links.filter((link) => {
    // They stand in their order, as writeWords looks for them; from the start each time, many would take very long.
    const at = text.indexOf(link.text, from);
    if (at >= 0) from = at + link.text.length;
    return at >= 0;
  });
  return own.length > 0 ? { links: own } : {};
}
