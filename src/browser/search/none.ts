import type { SearchIndex } from "../../search/search-index.ts";
import { element } from "../element.ts";
import { type Ask, isFiltered } from "./address.ts";
import { link } from "./dom.ts";
import { pageUrl } from "./open-index.ts";
import { counted, quoted } from "./words.ts";

const mostTags = 8;

/** What a reader can do who found nothing. */
export function helpWithNone(index: SearchIndex, ask: Ask, unfiltered: number): Node[] {
  const nodes: Node[] = [];
  const filteredOut = isFiltered(ask) && unfiltered > 0;
  if (filteredOut) {
    const button = element(
      "button",
      "nhsuk-button nhsuk-button--secondary",
      `Remove the filters (${counted(unfiltered, "result")})`,
    );
    button.type = "button";
    button.dataset.action = "all";
    nodes.push(button);
  }
  nodes.push(
    element("h2", "nhsuk-heading-s", "What you can try"),
    element(
      "ul",
      "nhsuk-list nhsuk-list--bullet",
      element("li", "", `check the spelling of ${quoted(ask.query)}`),
      element("li", "", "use fewer words, or others that mean the same"),
      ...(filteredOut ? [element("li", "", "choose other filters, or none")] : []),
    ),
  );
  const tags = commonTags(index);
  if (tags.length > 0) {
    const items = tags.map(({ slug, name }) => {
      const to = link(pageUrl(`/tag/${slug}/`), name);
      to.className = "app-tags__link";
      return element("li", "app-tags__item", to);
    });
    nodes.push(
      element("h2", "nhsuk-heading-s", "What our posts are about"),
      element("ul", "app-tags", ...items),
    );
  }
  return nodes;
}

/** The tags that most documents have. */
function commonTags({ overview }: SearchIndex) {
  const counts = new Map<number, number>();
  for (const tag of overview.tagged.flat()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostTags)
    .flatMap(([tag]) => overview.tags[tag] ?? []);
}
