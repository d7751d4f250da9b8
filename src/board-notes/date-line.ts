import { type FoundDate, findDate } from "./dates.ts";
import { factOf } from "./labels.ts";
import { isPlace, timeAtStart } from "./plainly.ts";
import type { Fact, Link, Words } from "./record.ts";

/** What a text tells that tells nothing but the meeting's day, its time or its place. */
export interface Told {
  readonly found?: FoundDate;
  /** The day as written: "Tuesday 21st June 2021". */
  readonly day?: Fact;
  readonly facts: readonly Fact[];
  /** Whether it says so itself: "Time: 2pm", not "2pm". */
  readonly isLabelled: boolean;
}

const longest = 200;
const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const beforeDate = new RegExp(`^(?:on )?(?:${weekday},? )?(?:the )?$`, "i");

/** Whether a short text holds a date, though it may say more. */
export const holdsDate = (text: string): boolean => text.length <= 60 && findDate(text) !== undefined;

/** Reads `21st June 2021`, `Date: 6 January 2023, 2pm, MS Teams` or `Venue: Leeds`; nothing where a text says more. */
export function readTold({ text, links = [] }: Words): Told | undefined {
  if (text.length > longest) return undefined;
  const [, label = "", rest = ""] = /^([^:]{1,30}):\s*(\S.*)$/.exec(text) ?? [];
  const kind = factOf(label);
  if (kind === "time" || kind === "place") {
    return { facts: [{ label, text: rest, ...(links.length > 0 ? { links } : {}) }], isLabelled: true };
  }
  const said = kind === "date" ? rest : text;
  const found = findDate(said);
  if (kind === "date" && !found) return undefined;
  const start = found ? found.index + found.text.length : 0;
  if (found && !beforeDate.test(said.slice(0, found.index))) return undefined;
  const facts = factsIn(said.slice(start));
  const day = { label: kind === "date" ? label : "Date", text: said.slice(0, start) };
  return facts && withLinks({ ...(found ? { found, day } : {}), facts, isLabelled: kind === "date" }, links);
}

/** The times and places that a text is made of; nothing where it holds anything else. */
function factsIn(text: string): Fact[] | undefined {
  const times: string[] = [];
  const places: string[] = [];
  for (let left = trimmed(text); left !== ""; ) {
    const time = timeAtStart(left);
    const part = time ?? /^[^,;()]+?(?=\s+[–—-]\s|[,;()]|$)/.exec(left)?.[0] ?? left;
    if (time !== undefined) times.push(time);
    else if (isPlace(part.trim())) places.push(part.trim());
    else return undefined;
    left = trimmed(left.slice(part.length));
  }
  const fact = (label: string, parts: string[]) =>
    parts.length > 0 ? [{ label, text: parts.join(", ") }] : [];
  return [...fact("Time", times), ...fact("Place", places)];
}

const trimmed = (text: string): string => text.replace(/^[\s,;.()–—-]+/, "").trimEnd();

/** Puts links on what holds their words; a text that has others stays as it is. */
function withLinks(told: Told, links: readonly Link[]): Told | undefined {
  const on = (fact: Fact): Fact => {
    const own = links.filter(({ text }) => fact.text.includes(text));
    return own.length > 0 ? { ...fact, links: own } : fact;
  };
  const day = told.day && on(told.day);
  const facts = told.facts.map(on);
  const held = [day, ...facts].flatMap((fact) => fact?.links ?? []);
  if (links.some((link) => !held.includes(link))) return undefined;
  return { ...told, ...(day ? { day } : {}), facts };
}
