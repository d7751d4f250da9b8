import { DateTime } from "luxon";

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
  /\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>[A-Za-z]{3,9})\.?,? (?<year>\d{4})|(?<iso>\d{4}-\d{2}-\d{2})|(?<numbers>\d{1,2}\/\d{1,2}\/\d{4}))\b/g;
const months = ["MMMM", "MMM"];

function parse(text: string, formats: readonly string[]): string | undefined {
  for (const format of formats) {
    const date = DateTime.fromFormat(text, format, { zone: "utc", locale: "en-GB" });
    if (date.isValid) return date.toISODate();
  }
  return undefined;
}

const isMonth = (name: string): boolean =>
  months.some((format) => DateTime.fromFormat(name, format, { zone: "utc", locale: "en-GB" }).isValid);

/** luxon's en-GB knows "Sept" and not "Sep"; people write both. */
const monthName = (name: string): string => (/^sept?$/i.test(name) ? "September" : name);

/**
 * Finds the first date in a text: `21st June 2021`, `12 October 2021`, `2021-06-21` or `21/06/2021` (day first).
 * A day that the calendar lacks (31st June) is found, without `iso`.
 */
export function findDate(text: string): FoundDate | undefined {
  for (const match of text.matchAll(written)) {
    const { day, month, year, iso, numbers } = match.groups ?? {};
    if (month !== undefined && !isMonth(monthName(month))) continue;
    const date = iso
      ? parse(iso, ["yyyy-MM-dd"])
      : numbers
        ? parse(numbers, ["d/M/yyyy"])
        : parse(
            `${day} ${monthName(month ?? "")} ${year}`,
            months.map((format) => `d ${format} yyyy`),
          );
    return { text: match[0], index: match.index, ...(date ? { iso: date } : {}) };
  }
  return undefined;
}
