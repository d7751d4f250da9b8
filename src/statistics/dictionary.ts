import type { columns } from "./data.ts";

interface ColumnText {
  readonly name: (typeof columns)[number];
  readonly type: string;
  readonly meaning: string;
}

/** What each column of the data file holds, for the page and for whoever takes the data elsewhere. */
export const dictionary: readonly ColumnText[] = [
  { name: "organisation", type: "text", meaning: "The organisation’s login on GitHub." },
  {
    name: "month",
    type: "YYYY-MM",
    meaning:
      "The month. There is a row for each month in which the figures changed, and one for the last month.",
  },
  {
    name: "open_repositories",
    type: "whole number",
    meaning:
      "How many public repositories it had at the month’s last count, all that it had made so far. Forks are left out.",
  },
  {
    name: "top_language",
    type: "text",
    meaning: "The language that most of them were written in. Empty where GitHub named none.",
  },
  {
    name: "top_licence",
    type: "text",
    meaning: "The licence that most of them had. Empty where GitHub named none.",
  },
];
