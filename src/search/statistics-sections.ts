import { headlineOf } from "../statistics/headline.ts";
import type { SiteStatistics } from "../statistics/of-build.ts";
import { sentencesOf } from "../statistics/page.ts";
import { listText } from "./block-text.ts";
import type { Section } from "./format.ts";

/** What the statistics page says: its figures as sentences, and a line for each organisation as its table has it. */
export function statisticsSections({ rows, organisations, words }: SiteStatistics): Section[] {
  const headline = headlineOf(rows, organisations);
  if (headline === undefined) return [];
  const lines = headline.organisations.map(({ name, kind, language, licence }) =>
    [name, kind, language, licence].join(", "),
  );
  return [
    { heading: "", id: "", text: [...sentencesOf(headline), words.credit].filter(Boolean).join(" ") },
    { heading: "Organisations", id: "organisations", text: listText(lines) },
  ];
}
