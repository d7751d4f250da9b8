import type { Problem, Reading } from "../content/problem.ts";
import { readYaml } from "../content/read-yaml.ts";
import { builtInTitles } from "../site/addresses.ts";

/** What a community calls its statistics, and on what terms its figures may be used. */
export interface StatisticsWords {
  /** The page's heading. */
  readonly title: string;
  /** The chart's title. */
  readonly chart: string;
  /** What is counted, in a sentence. */
  readonly about: string;
  /** Who counted, in a sentence. */
  readonly credit?: string;
  /** The data's licence. */
  readonly licence?: string;
  /** The address of the licence's text. */
  readonly licenceUrl?: string;
}

/** The words of a site that brings none. */
export const plainWords: StatisticsWords = {
  title: builtInTitles.statistics,
  chart: "Open repositories by organisation",
  about: "How many public repositories each organisation has on GitHub, month by month.",
};

const keys = ["title", "chart", "about", "credit", "licence", "licenceUrl"] as const;

/** Reads `content/statistics.yaml`: every field may be left out. */
export function readWords(path: string, text: string): Reading<StatisticsWords> {
  const { value, problems } = readYaml(path, text);
  const found: Problem[] = [...problems];
  if (value?.type !== "mapping") return { value: plainWords, problems: found };
  const words: Record<string, string> = {};
  for (const { key, value: said, line, column } of value.entries) {
    const place = { path, line, column };
    if (!keys.some((each) => each === key)) {
      const remedy = `Write one of ${keys.join(", ")}.`;
      found.push({
        ...place,
        rule: "field-unknown",
        message: `The site does not know the field “${key}”.`,
        remedy,
      });
    } else if (said.type !== "text" || (key === "licenceUrl" && !/^https:\/\/[^\s"<>]+$/.test(said.text))) {
      const kind = key === "licenceUrl" ? "an address that starts with https://" : "words";
      const message = `The field “${key}” does not hold ${kind}.`;
      found.push({ ...place, rule: "field-type", message, remedy: `Write ${kind} after ${key}:` });
    } else if (said.text.trim() !== "") {
      words[key] = said.text.trim();
    }
  }
  return { value: { ...plainWords, ...words }, problems: found };
}
