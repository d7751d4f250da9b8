import type { Row } from "./data.ts";
import { inShort, inWords, monthNumber, monthOf } from "./months.ts";
import type { Organisation } from "./statistics-data.ts";

/** One organisation as the statistics page's table shows it. */
export interface OrganisationFigures {
  readonly login: string;
  readonly name: string;
  readonly kind: string;
  /** Open repositories at the last count. */
  readonly repositories: number;
  /** How many of them were made in the last twelve months. */
  readonly added: number;
  readonly language: string;
  readonly licence: string;
  /** The month of its first repository as a column has room for: Nov 2024. */
  readonly since: string;
  /** The same as YYYY-MM, to sort by. */
  readonly sinceMonth: string;
}

/** How many organisations, and repositories, have something in common. */
export interface Share {
  readonly name: string;
  readonly organisations: number;
  readonly repositories: number;
}

/** What the statistics page says: each figure worked out from the data. */
export interface Headline {
  /** The last month in words: November 2024. */
  readonly date: string;
  /** The first month in words, and the organisations that began then. */
  readonly since: string;
  readonly first: readonly string[];
  readonly total: number;
  /** The total twelve months before. */
  readonly yearBefore: number;
  readonly added: number;
  /** Growth in twelve months in per cent, rounded; undefined where there was nothing before. */
  readonly growth?: number;
  readonly organisations: readonly OrganisationFigures[];
  /** Organisations by the language or licence that most of their repositories have, the most common first. */
  readonly languages: readonly Share[];
  readonly licences: readonly Share[];
  readonly kinds: readonly Share[];
}

/** Named by nobody: GitHub says neither a language nor a licence. */
const none = "None named";

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function countAt(rows: readonly Row[], month: string): number {
  return rows.findLast((row) => row.month <= month)?.open_repositories ?? 0;
}

function figuresOf(
  rows: readonly Row[],
  yearBefore: string,
  known: Organisation | undefined,
): OrganisationFigures {
  const [first, last] = [rows[0], rows.at(-1)];
  const repositories = last?.open_repositories ?? 0;
  const sinceMonth = first?.month ?? "";
  return {
    login: last?.organisation ?? "",
    name: known?.name ?? last?.organisation ?? "",
    kind: known?.kind ?? "Other",
    repositories,
    added: repositories - countAt(rows, yearBefore),
    language: last?.top_language || none,
    licence: last?.top_licence || none,
    since: inShort(sinceMonth),
    sinceMonth,
  };
}

function shares(all: readonly OrganisationFigures[], key: "language" | "licence" | "kind"): Share[] {
  const groups = groupBy(all, (each) => each[key]);
  const list = [...groups].map(([name, members]) => ({
    name,
    organisations: members.length,
    repositories: members.reduce((sum, each) => sum + each.repositories, 0),
  }));
  return list.sort(
    (a, b) =>
      b.organisations - a.organisations || b.repositories - a.repositories || (a.name < b.name ? -1 : 1),
  );
}

/** Works out the statistics page's figures; undefined where there are no data. Rows are sorted, as readData gives them. */
export function headlineOf(
  rows: readonly Row[],
  organisations: readonly Organisation[],
): Headline | undefined {
  const months = rows.map((row) => row.month).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const yearBefore = monthOf(monthNumber(last) - 12);
  const known = new Map(organisations.map((each) => [each.login.toLowerCase(), each]));
  const groups = groupBy(rows, (row) => row.organisation.toLowerCase());
  const all = [...groups].map(([login, own]) => figuresOf(own, yearBefore, known.get(login)));
  all.sort((a, b) => b.repositories - a.repositories || (a.name < b.name ? -1 : 1));
  const total = all.reduce((sum, each) => sum + each.repositories, 0);
  const added = all.reduce((sum, each) => sum + each.added, 0);
  const before = total - added;
  return {
    date: inWords(last),
    since: inWords(first),
    first: all.filter(({ sinceMonth }) => sinceMonth === first).map(({ name }) => name),
    total,
    yearBefore: before,
    added,
    ...(before > 0 && { growth: Math.round((added / before) * 100) }),
    organisations: all,
    languages: shares(all, "language"),
    licences: shares(all, "licence"),
    kinds: shares(all, "kind"),
  };
}
