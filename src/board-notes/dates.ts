import { formatDay, readMoment } from "../content/dates.ts";

/** A date that stands in a text. */
export interface FoundDate {
  /** As written: "21st June 2021". */
  readonly text: string;
  /** Where it starts in the text, counted from 0. */
  readonly index: number;
  /** YYYY-MM-DD; absent where the calendar has no such day. */
  readonly iso?: string;
}

const written =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Za-z]{3,9}\.?,? \d{4}|\d{4}-\d{2}-\d{2}|(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4}))\b/g;

/**
 * Finds the first date in a text: `21st June 2021`, `12 October 2021`, `2021-06-21` or `21/06/2021` (day first).
 * A day that the calendar lacks (31st June) is found, without `iso`.
 */
export function findDate(text: string): FoundDate | undefined {
  for (const match of text.matchAll(written)) {
    const { day, month, year } = match.groups ?? {};
    const reading = readMoment(day === undefined ? match[0] : `${year}-${month}-${day}`);
    // "12 apples 2021"
    if (reading === "unreadable") continue;
    const iso = reading === "impossible" ? {} : { iso: reading.moment.slice(0, 10) };
    return { text: match[0], index: match.index, ...iso };
  }
  return undefined;
}

/** A text with its first date as the site writes dates: "Tuesday 21st June 2021, 2pm" is "Tuesday 21 June 2021, 2pm". */
export function withDay(text: string): string {
  const { iso, index, text: written } = findDate(text) ?? {};
  if (iso === undefined || index === undefined || written === undefined) return text;
  return text.slice(0, index) + formatDay(iso) + text.slice(index + written.length);
}
