import { findDate } from "./dates.ts";
import type { Link, NextMeeting } from "./record.ts";

const opening = /^((?:date of )?(?:the )?next (?:board )?meeting(?: date)?)\b(\s*[:–—-]\s*|\s+)(?=\S)/i;
const undecided = /^(?:tb[acd]\b|to be )/i;

/** A date's text as a meeting's: `text` is as written, `date` what could be read of it. */
export function nextMeeting(label: string, text: string, links: readonly Link[] = []): NextMeeting {
  const date = findDate(text)?.iso;
  return { label, text, ...(links.length > 0 ? { links } : {}), ...(date ? { date } : {}) };
}

/**
 * Reads a line such as `Next board meeting date: 27th July 2021`. A sentence that only speaks of the next
 * meeting ("Next meeting we will discuss …") is none.
 */
export function readNextMeeting(line: string, links: readonly Link[] = []): NextMeeting | undefined {
  const text = line.replaceAll("*", "").trim();
  if (text.length > 200) return undefined;
  const found = opening.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found[0].length);
  const marked = /[:–—-]/.test(found[2] ?? "");
  const date = findDate(rest);
  // Without a colon the date must come at once, but for a weekday or "is".
  const said = marked ? date !== undefined || undecided.test(rest) : date !== undefined && date.index < 14;
  return said ? nextMeeting(found[1] ?? "", rest, links) : undefined;
}
