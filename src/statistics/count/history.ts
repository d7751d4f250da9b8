import type { Row } from "../data.ts";
import type { Repository } from "./repository.ts";

/** The value that comes most often; of those that come equally often, the first of the alphabet. */
function most(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return order[0]?.[0] ?? "";
}

/**
 * An organisation's history as its repositories tell it: a row for each month in which one was made, and one for
 * the month of the count. None where there is no repository.
 */
export function historyOf(login: string, repositories: readonly Repository[], month: string): Row[] {
  const counted = repositories.filter((each) => each.month <= month);
  if (counted.length === 0) return [];
  const months = [...new Set([...counted.map((each) => each.month), month])].sort();
  return months.map((each) => {
    const there = counted.filter((repository) => repository.month <= each);
    return {
      organisation: login,
      month: each,
      open_repositories: there.length,
      top_language: most(there.map(({ language }) => language)),
      top_licence: most(there.map(({ licence }) => licence)),
    };
  });
}

const alike = (a: Row, b: Row) =>
  a.open_repositories === b.open_repositories &&
  a.top_language === b.top_language &&
  a.top_licence === b.top_licence;

/**
 * Carries an organisation's rows on to the month of a new count. The past stays as it was counted then: of the
 * new history only what came after the last count is taken, and what the last month gained after it. A row that
 * said nothing but that a month was counted makes way for the newer one, so that a refresh is a small change.
 */
export function carryOn(past: readonly Row[], fresh: readonly Row[], month: string): Row[] {
  const last = past.at(-1);
  if (!last) return [...fresh];
  if (last.month > month) return [...past];
  // The spelling of the login stays that of the file, so that its rows stay together.
  const own = fresh.map((row) => ({ ...row, organisation: last.organisation }));
  const none = { ...last, month, open_repositories: 0, top_language: "", top_licence: "" };
  if (last.month === month) return [...past.slice(0, -1), own.at(-1) ?? none];
  const then = own.findLast((row) => row.month <= last.month);
  const gained = then !== undefined && then.open_repositories > last.open_repositories;
  const ended = gained ? { ...then, month: last.month } : last;
  const before = past.at(-2);
  const later = own.filter((row) => row.month > last.month);
  return [
    ...past.slice(0, -1),
    ...(before && alike(before, ended) ? [] : [ended]),
    ...(later.length > 0 ? later : [none]),
  ];
}
