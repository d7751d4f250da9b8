import type { Hit, SearchIndex } from "../../search/search-index.ts";
import type { Marks } from "../../search/snippet.ts";
import { markedText, snippetOf } from "../../search/snippet.ts";
import { element } from "../element.ts";
import { link, marked } from "./dom.ts";
import { pageUrl } from "./open-index.ts";
import { dayInWords, kindNames } from "./words.ts";

/** A result: what it is, when, about what, and where in it the words stand. */
export async function resultItem(index: SearchIndex, hit: Hit, marks: Marks): Promise<HTMLLIElement> {
  const item = element("li", "app-results__item");
  const [card, sections] = await Promise.all([index.card(hit.document), index.text(hit.document)]);
  if (card === undefined) return item;
  const url = pageUrl(card.url);
  const snippet = snippetOf(sections, marks);
  item.append(
    element("h2", "nhsuk-heading-s app-results__title", link(url, ...marked(markedText(card.title, marks)))),
    meta(hit, card.date),
  );
  const words = snippet?.pieces ?? markedText(card.summary, marks);
  if (words.length > 0) item.append(element("p", "app-results__words", ...marked(words)));
  if (snippet?.section.id) {
    const place = link(`${url}#${encodeURIComponent(snippet.section.id)}`, snippet.section.heading);
    item.append(element("p", "app-results__place", "Found in ", place));
  }
  const tags = hit.tags.map((slug) => {
    const name = index.overview.tags.find((tag) => tag.slug === slug)?.name ?? slug;
    return element("li", "app-tags__item", link(pageUrl(`/tag/${slug}/`), name));
  });
  for (const tag of tags) tag.firstElementChild?.classList.add("app-tags__link");
  if (tags.length > 0) {
    const list = element("ul", "app-tags", ...tags);
    list.setAttribute("aria-label", `Tags of ${card.title}`);
    item.append(list);
  }
  return item;
}

function meta({ kind }: Hit, date: string | undefined): HTMLParagraphElement {
  const line = element("p", "app-meta", element("span", "app-meta__part", kindNames[kind]));
  if (date !== undefined) {
    const time = element("time", "", dayInWords(date));
    time.dateTime = date;
    line.append(element("span", "app-meta__part", time));
  }
  return line;
}
