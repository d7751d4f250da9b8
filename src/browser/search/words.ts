import type { Kind } from "../../search/format.ts";

/** What a reader calls each kind of page. */
export const kindNames: Readonly<Record<Kind, string>> = Object.freeze({
  post: "Blog post",
  page: "Page",
  role: "Volunteer role",
  event: "Event",
  "board-note": "Board note",
});

/** A reader's own words in quotation marks, cut where they are long. */
export function quoted(words: string): string {
  const line = words.trim();
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
}

/** "1 result", "12 results". */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString("en-GB")} ${one}${count === 1 ? "" : "s"}`;
}

const days = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A day, YYYY-MM-DD, as people write it: 12 June 2022. */
export function dayInWords(day: string): string {
  return days.format(new Date(`${day}T12:00:00Z`));
}
