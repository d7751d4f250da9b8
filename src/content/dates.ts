import { DateTime } from "luxon";

const zone = "Europe/London";
const offsets = new Map<string, number | undefined>();

/** Minutes that London is ahead of UTC, all through a month or a day; undefined where the clocks change in it. */
function steadyOffset(unit: "month" | "day", year: number, month: number, day: number): number | undefined {
  const key = `${unit} ${year} ${month} ${day}`;
  if (!offsets.has(key)) {
    const first = DateTime.fromObject({ year, month, day }, { zone });
    offsets.set(key, first.offset === first.endOf(unit).offset ? first.offset : undefined);
  }
  return offsets.get(key);
}

const pad = (value: number, length = 2) => String(value).padStart(length, "0");

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function toText({ year, month, day, hour, minute, second }: Clock, offset: number): string {
  const away = Math.abs(offset);
  const sign = offset < 0 ? "-" : "+";
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${sign}${pad(Math.floor(away / 60))}:${pad(away % 60)}`;
}

const numbers =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[Tt]|\s{1,3})(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|BST|[+-]\d{1,2}(?::?\d{2})?)?(?:\s[+-]?\w{1,5})?)?$/i;
const dayFirst =
  /^(?:[A-Za-z]{3,9},?\s)?(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?([A-Za-z]{3,9})\.?,?\s(\d{4})(?:,?\s(?:at\s)?(\d{1,2})[:.](\d{2}))?$/i;
const monthFirst =
  /^(?:[A-Za-z]{3,9},?\s)?([A-Za-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?:,?\s(?:at\s)?(\d{1,2})[:.](\d{2}))?$/i;
const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function monthOf(word: string): number {
  const found = months.findIndex(
    (name) => name === word.toLowerCase() || name.slice(0, 3) === word.toLowerCase(),
  );
  return word.toLowerCase() === "sept" ? 9 : found + 1;
}

/** Minutes ahead of UTC that a zone's text says. */
function zoneOffset(text: string): number {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (!match) return text.toUpperCase() === "BST" ? 60 : 0;
  return (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

/** A date as an author wrote it, read: "unreadable" where no date is to be seen, "impossible" where the calendar has none such. */
export type MomentReading = { readonly moment: string } | "unreadable" | "impossible";

/**
 * Reads a date, with a time or without: `2022-06-12`, `2022-06-12 12:00`, ISO 8601, `12 June 2022`.
 * Without a zone the time is London's.
 * @returns the moment as ISO 8601 to the second, with the offset that London had: 2022-06-12T12:00:00+01:00
 */
export function readMoment(text: string): MomentReading {
  const words = text.trim().replace(/\s+/g, " ").slice(0, 60);
  let parts: (string | undefined)[] | undefined;
  let zoneText: string | undefined;
  const iso = numbers.exec(words);
  if (iso) {
    parts = iso.slice(1, 7);
    zoneText = iso[7];
  } else {
    const day = dayFirst.exec(words);
    const month = day ? null : monthFirst.exec(words);
    if (day) parts = [day[3], String(monthOf(day[2] ?? "")), day[1], day[4], day[5]];
    if (month) parts = [month[3], String(monthOf(month[1] ?? "")), month[2], month[4], month[5]];
    if (parts?.[1] === "0") return "unreadable";
  }
  if (!parts) return "unreadable";
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const last = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const inCalendar = month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && !leap ? 28 : last);
  if (!inCalendar || year < 1900 || year > 2199 || hour > 23 || minute > 59 || second > 59)
    return "impossible";
  const clock = { year, month, day, hour, minute, second };
  if (zoneText === undefined) {
    const offset = steadyOffset("month", year, month, 1) ?? steadyOffset("day", year, month, day);
    if (offset !== undefined) return { moment: toText(clock, offset) };
    return { moment: inLondon(DateTime.fromObject(clock, { zone })) };
  }
  const utc = DateTime.fromObject(clock, { zone: "utc" }).minus({ minutes: zoneOffset(zoneText) });
  return { moment: inLondon(utc.setZone(zone)) };
}

function inLondon(time: DateTime): string {
  return toText(time, time.offset);
}

/** A canonical moment, or a day as YYYY-MM-DD, as luxon's DateTime in London. */
export function londonDate(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone });
}

const monthNames = months.map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** A canonical moment or a day as readers see it: 12 June 2022. */
export function formatDay(iso: string): string {
  // Canonical moments have London's own offset, so their day is London's day.
  return `${Number(iso.slice(8, 10))} ${monthNames[Number(iso.slice(5, 7)) - 1] ?? ""} ${iso.slice(0, 4)}`;
}

/** The day with which a file's name starts, as it stands there (the calendar may not have it). */
export function dayInName(path: string): string | undefined {
  return /(?:^|\/)(\d{4}-\d{1,2}-\d{1,2})(?=[-_ .])[^/]*$/.exec(path)?.[1];
}
