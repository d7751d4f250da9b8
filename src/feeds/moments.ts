import { DateTime } from "luxon";

const zone = "Europe/London";

const known = new Map<string, string | undefined>();

/** An ISO 8601 moment as feeds write it (RFC 3339, London's offset); undefined where it is none. */
export function rfc3339(moment: string): string | undefined {
  if (known.has(moment)) return known.get(moment);
  const date = DateTime.fromISO(moment, { zone });
  const written = date.isValid ? (date.toISO({ suppressMilliseconds: true }) ?? undefined) : undefined;
  // Asked for the same days over and over, by posts and by the lists that they stand in.
  known.set(moment, written);
  return written;
}

/** The day in London of an ISO 8601 moment, as YYYY-MM-DD; undefined where it is none. */
export function londonDay(moment: string): string | undefined {
  const date = DateTime.fromISO(moment, { zone });
  return date.isValid ? date.toISODate() : undefined;
}

/** The latest of some moments, as RFC 3339, or the fallback's; the epoch where that is none either. */
export function latest(moments: readonly string[], fallback: string): string {
  const dates = moments.map((moment) => DateTime.fromISO(moment, { zone })).filter((date) => date.isValid);
  const last = DateTime.max(...dates);
  return last?.toISO({ suppressMilliseconds: true }) ?? rfc3339(fallback) ?? "1970-01-01T00:00:00Z";
}
