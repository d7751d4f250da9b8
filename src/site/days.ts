import { londonDate } from "../content/dates.ts";

/** The London day of a moment that carries London's offset, as YYYY-MM-DD. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** A moment some hours later, as ISO 8601 with the offset that London has then. */
export function plusHours(moment: string, hours: number): string {
  return londonDate(moment).plus({ hours }).toISO({ suppressMilliseconds: true }) ?? moment;
}
