import { attributes, classNames, escapeHtml } from "../html.ts";
import { type Mark, markItems } from "../list-marks.ts";
import type { Directive, DirectiveUse } from "./directive.ts";
import { cardHeading } from "./heading.ts";

/** Do and don't lists: https://service-manual.nhs.uk/design-system/components/do-and-dont-lists */
export const doList: Directive = {
  name: "do",
  example: ":::do",
  heading: true,
  render: (use) => renderList(use, "tick", "Do"),
};

export const dontList: Directive = {
  name: "dont",
  example: ":::dont",
  heading: true,
  render: (use) => renderList(use, "cross", "Don’t"),
};

function renderList(use: DirectiveUse, mark: Mark, title: string): string {
  if (!use.body.some((token) => token.type === "bullet_list_open")) {
    use.complain({
      rule: "directive-use",
      message: `“:::${use.name}” holds no list.`,
      remedy: "Write what to do as a list, a line each, with “- ” before it.",
    });
  }
  const body = markItems(use.body, mark, (words) => prefix(use, mark, words));
  return (
    `<div${attributes({ class: classNames("nhsuk-card nhsuk-card--feature", ...use.classes), id: use.id })}>\n` +
    `<div class="nhsuk-card__content">\n` +
    cardHeading({ html: use.titleHtml === "" ? title : use.titleHtml, level: use.level }) +
    `${use.render(body)}</div>\n</div>\n`
  );
}

/**
 * NHS.UK puts "do not" before each item of a don't list, so that none is misread on its own.
 * An item that says so itself, or that starts like a sentence, stays as it is.
 */
function prefix(use: DirectiveUse, mark: Mark, words: string): string {
  const given = use.attributes.prefix;
  if (given !== undefined) return given === "none" ? "" : `${escapeHtml(given)} `;
  if (mark === "tick" || /^(?:\p{Lu}|do not\b|don[’']t\b|never\b|avoid\b)/u.test(words)) return "";
  return "do not ";
}
