import { attributes, classNames, escapeHtml } from "../html.ts";
import type { Heading } from "../types.ts";
import type { Directive, DirectiveUse } from "./directive.ts";

/** Each list names every section, so a page of nothing but lists and sections would grow with their product. */
const mostLists = 10;

/** Contents list of the page's own sections: https://service-manual.nhs.uk/design-system/components/contents-list */
export const contents: Directive = {
  name: "contents",
  example: "::contents",
  render(use) {
    use.page.contentsLists += 1;
    if (use.page.contentsLists > mostLists) return use.render();
    return `${use.page.fromHeadings((headings) => list(use, headings))}${use.render()}`;
  },
};

function list(use: DirectiveUse, headings: readonly Heading[]): string {
  const sections = headings.filter((heading) => heading.level === 2);
  if (sections.length === 0) return "";
  const open = attributes({
    class: classNames("nhsuk-contents-list", ...use.classes),
    id: use.id,
    role: "navigation",
    "aria-label": use.titleText === "" ? "Contents" : use.titleText,
  });
  const items = sections.map(
    ({ id, text }) =>
      `<li class="nhsuk-contents-list__item">` +
      `<a${attributes({ class: "nhsuk-contents-list__link", href: `#${id}` })}>${escapeHtml(text)}</a></li>\n`,
  );
  return (
    `<nav${open}>\n<h2 class="nhsuk-u-visually-hidden">${use.titleHtml || "Contents"}</h2>\n` +
    `<ol class="nhsuk-contents-list__list">\n${items.join("")}</ol>\n</nav>\n`
  );
}
