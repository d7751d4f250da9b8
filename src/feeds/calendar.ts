import { DateTime } from "luxon";
import { escapeText, foldLine, uriValue } from "./ical-text.ts";

/*
 * Calendars are written here rather than by a package: what matters is that no field of a contributor's can break
 * out of its line, and that is a page of code to read. Times are in UTC. They are right on both sides of the clock
 * change without a VTIMEZONE, whose rules clients read differently; no event here repeats.
 */

/** An event as calendars tell of it. */
export interface CalendarEvent {
  readonly slug: string;
  readonly title: string;
  /** ISO 8601 with an offset. */
  readonly start: string;
  /** Without one, or with one before the start, it lasts an hour, or a day where it has no times. */
  readonly end?: string;
  /** Whether it has days and no times; the end is then on its last day. */
  readonly allDay?: boolean;
  readonly place?: string;
  /** The event's page, as a whole address. */
  readonly url: string;
  /** Where to book or join. */
  readonly link?: string;
  readonly summary: string;
  readonly tags?: readonly string[];
  readonly cancelled: boolean;
}

export interface CalendarInfo {
  /** The calendar's name, for the calendar of all events. */
  readonly name: string;
  /** The site's whole address: its host makes events' ids the site's own. */
  readonly siteUrl: string;
  /** ISO 8601: the build's date. */
  readonly stamp: string;
}

const epoch = DateTime.fromSeconds(0, { zone: "utc" });

function moment(text: string): DateTime<true> | undefined {
  const date = DateTime.fromISO(text, { zone: "utc" });
  return date.isValid ? date : undefined;
}

/** The day that a moment is on where it was written. */
const day = (text: string): DateTime => DateTime.fromISO(text.slice(0, 10), { zone: "utc" });

const utc = (date: DateTime): string => date.toUTC().toFormat("yyyyMMdd'T'HHmmss'Z'");

/** An event's id in calendars: the same in every build, so that a change finds the event that it changes. */
export function eventUid(siteUrl: string, slug: string): string {
  return `event-${slug}@${new URL(siteUrl).hostname}`;
}

function eventLines(info: CalendarInfo, event: CalendarEvent): string[] {
  const start = moment(event.start);
  if (!start) return [];
  const end = moment(event.end ?? "");
  // The build's date and not the file's in git: changes that were made side by side may come in with an older one.
  const stamp = moment(info.stamp) ?? epoch;
  const page = uriValue(event.url);
  const tags = (event.tags ?? []).map(escapeText).join(",");
  const description = [event.summary, event.cancelled ? "" : event.link, event.url]
    .filter(Boolean)
    .join("\n\n");
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(eventUid(info.siteUrl, event.slug))}`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${event.cancelled ? 1 : 0}`,
    ...(event.allDay ? dayLines(event) : timeLines(start, end)),
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(event.place ? [`LOCATION:${escapeText(event.place)}`] : []),
    ...(page ? [`URL:${page}`] : []),
    ...(tags ? [`CATEGORIES:${tags}`] : []),
    `STATUS:${event.cancelled ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
  ];
}

function timeLines(start: DateTime, end: DateTime | undefined): string[] {
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(end && end > start ? end : start.plus({ hours: 1 }))}`];
}

/** Days as calendars have them: the end is the first day that is free again. */
function dayLines({ start, end = start }: CalendarEvent): string[] {
  const [first, last] = [day(start), day(end)];
  const free = (last > first ? last : first).plus({ days: 1 });
  return [first, free].map(
    (each, index) => `DT${index === 0 ? "START" : "END"};VALUE=DATE:${each.toFormat("yyyyMMdd")}`,
  );
}

/** A calendar must hold something (RFC 5545, 3.6); where there is no event, that is a time zone. */
const nothing = [
  ..."BEGIN:VTIMEZONE TZID:Etc/UTC BEGIN:STANDARD DTSTART:19700101T000000".split(" "),
  ..."TZOFFSETFROM:+0000 TZOFFSETTO:+0000 END:STANDARD END:VTIMEZONE".split(" "),
];

/** An iCalendar file (RFC 5545) of the events given, in their order. An event without a start that is a time is left out. */
export function calendar(info: CalendarInfo, events: readonly CalendarEvent[]): string {
  const components = events.flatMap((event) => eventLines(info, event));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escapeText(new URL(info.siteUrl).hostname)}//Events//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escapeText(info.name)}`,
    `X-WR-CALNAME:${escapeText(info.name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    ...(components.length > 0 ? components : nothing),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}
