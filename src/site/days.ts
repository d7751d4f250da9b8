import { londonDate } from "../content/dates.ts";

/** The London day of a moment that carries London's offset, as YYYY-MM-DD. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Whether a moment was written as a day without a time: nobody meets at midnight to the second. */
export function isDayAlone(moment: string): boolean {
  return moment.slice(11, 19) === "00:00:00";
}

/** A moment some hours later, as ISO 8601 with the offset that London has then. */
export function plusHours(moment: string, hours: number): string {
  return londonDate(moment).plus({ hours }).toISO({ suppressMilliseconds: true }) ?? moment;
}
