import { type Kind, kinds } from "../../search/format.ts";
import { longestQuery } from "../../search/query.ts";

/** What a reader asked for, as the page's address says it. */
export interface Ask {
  readonly query: string;
  /** None is all. */
  readonly kinds: readonly Kind[];
  /** A tag's slug; empty is any. */
  readonly tag: string;
  /** 0 is any. */
  readonly year: number;
  readonly newest: boolean;
  /** How many results are shown. */
  readonly shown: number;
}

/** How many results are shown at first, and how many more each time. */
export const step = 10;
const mostShown = 1000;

/** Reads what is asked for. What is not understood is left out. */
export function readAsk(parameters: URLSearchParams): Ask {
  const shown = Number(parameters.get("shown"));
  const year = Number(parameters.get("year"));
  return {
    query: (parameters.get("q") ?? "").slice(0, longestQuery),
    kinds: kinds.filter((kind) => parameters.getAll("kind").includes(kind)),
    tag: parameters.get("tag") ?? "",
    year: Number.isInteger(year) ? year : 0,
    newest: parameters.get("sort") === "newest",
    shown: Number.isInteger(shown) && shown > step ? Math.min(shown, mostShown) : step,
  };
}

/** Writes it as an address's parameters, without what goes without saying. */
export function writeAsk(ask: Ask): string {
  const parameters = new URLSearchParams();
  if (ask.query.trim() !== "") parameters.set("q", ask.query.trim());
  for (const kind of ask.kinds) parameters.append("kind", kind);
  if (ask.tag !== "") parameters.set("tag", ask.tag);
  if (ask.year !== 0) parameters.set("year", String(ask.year));
  if (ask.newest) parameters.set("sort", "newest");
  if (ask.shown > step) parameters.set("shown", String(ask.shown));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether anything narrows the results. */
export function isFiltered({ kinds: chosen, tag, year }: Ask): boolean {
  return chosen.length > 0 || tag !== "" || year !== 0;
}
