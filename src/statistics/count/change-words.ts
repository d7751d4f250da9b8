import { listed } from "../summary.ts";
import { formatNumber } from "../ticks.ts";
import type { Change } from "./count.ts";

/** A count that falls by more than this part is more likely a fault than a fact. */
const largestFall = 0.1;

/** The organisations whose counts fall by more than a tenth. */
export function falls(changes: readonly Change[]): Change[] {
  return changes.filter(({ before, now }) => now < before * (1 - largestFall));
}

const many = (count: number) => `${formatNumber(count)} ${count === 1 ? "repository" : "repositories"}`;

/** What a count changed, in words: the first line is the whole, the others are those that changed, failed or are gone. */
export function changeInWords(changes: readonly Change[]): string[] {
  const before = changes.reduce((sum, change) => sum + change.before, 0);
  const now = changes.reduce((sum, change) => sum + change.now, 0);
  const moved = changes.filter((change) => change.now !== change.before);
  moved.sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before) || (a.name < b.name ? -1 : 1));
  const difference = now - before;
  const how =
    difference === 0
      ? "as many as before"
      : `${formatNumber(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than before`;
  const lines = [
    `${changes.length === 1 ? "One organisation has" : `${formatNumber(changes.length)} organisations have`} ${many(now)}: ${how}.`,
  ];
  for (const change of moved) {
    const by = change.now - change.before;
    lines.push(
      `${change.name}: ${many(change.now)}, ${formatNumber(Math.abs(by))} ${by > 0 ? "more" : "fewer"}.`,
    );
  }
  const gone = changes.filter((change) => change.gone);
  if (gone.length > 0) {
    const names = listed(gone.map(({ login }) => login));
    lines.push(`GitHub knows ${names} no more: closed or renamed. The figures so far stay.`);
  }
  for (const { login, failed } of changes) {
    if (failed !== undefined) lines.push(`${login} could not be counted and keeps its figures. ${failed}`);
  }
  return lines;
}
