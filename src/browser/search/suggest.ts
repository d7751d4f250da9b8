import { markedText } from "../../search/snippet.ts";
import { element } from "../element.ts";
import { type Suggest, startCombobox } from "./combobox.ts";
import { marked } from "./dom.ts";
import { pageUrl, warmUp, withIndex } from "./open-index.ts";
import { kindNames } from "./words.ts";

const most = 6;

/** Suggests the pages that answer best, the last word being one that may go on. */
const suggest: Suggest = (typed) =>
  withIndex(async (index) => {
    const { hits, marks } = await index.find(typed, { typing: true });
    const cards = await Promise.all(
      hits.slice(0, most).map(async ({ document, kind }) => ({ kind, card: await index.card(document) })),
    );
    return cards.flatMap(({ kind, card }) => {
      if (card === undefined) return [];
      const title = element("span", "app-suggestions__title", ...marked(markedText(card.title, marks)));
      return [
        {
          href: pageUrl(card.url),
          inside: [title, " ", element("span", "app-suggestions__kind", kindNames[kind])],
        },
      ];
    });
  });

/** Gives a search box suggestions. The index is read when the box is first used. */
export function startSuggestions(input: HTMLInputElement): void {
  startCombobox(input, suggest);
  if (document.activeElement === input) warmUp();
  else input.addEventListener("focus", warmUp, { once: true });
}
