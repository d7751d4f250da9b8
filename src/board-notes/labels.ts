/** The parts of a note that have a meaning of their own. */
export type Label = "members" | "attendees" | "apologies" | "agenda" | "chair" | "next";

const patterns: ReadonlyArray<readonly [Label, RegExp]> = [
  [
    "attendees",
    /^(?:attendees|attended|attending|attendance|present|in attendance|(?:board )?members present)$/,
  ],
  ["apologies", /^(?:apologies(?: received| for absence)?|absent|not present)$/],
  ["members", /^(?:board members|members|people|board)$/],
  ["agenda", /^(?:agenda(?: items?)?(?: and minutes)?|minutes|items?|discussions?)$/],
  ["chair", /^(?:chair|chaired by|chairperson)$/],
  ["next", /^(?:date of )?next (?:board )?meeting(?: date)?$/],
];

/** Which part of a note a heading or a bold line opens, if it is one that every note has. */
export function labelOf(heading: string): Label | undefined {
  const words = heading.toLowerCase().replace(/[\s:]+$/, "");
  return words.length > 40 ? undefined : patterns.find(([, pattern]) => pattern.test(words))?.[0];
}

const facts: ReadonlyArray<readonly ["date" | "time" | "place", RegExp]> = [
  ["date", /^(?:(?:meeting )?date|date of (?:the )?meeting|date (?:and|&) time|when|day)$/],
  ["time", /^(?:(?:start |meeting )?times?|start(?:s|ed)?|finish(?:ed)?|end(?:s|ed)?)$/],
  ["place", /^(?:(?:meeting )?(?:place|location|venue)|where|room|platform|held (?:at|in|on|via))$/],
];

/** What a label in a note's opening tells of the meeting, if it is its day, its time or its place. */
export function factOf(label: string): "date" | "time" | "place" | undefined {
  const words = label.toLowerCase().trim();
  return facts.find(([, pattern]) => pattern.test(words))?.[0];
}

const boldLine = /^(?:\*\*[^*]+\*\*|__[^_]+__)\s*:?$/;
const plainLabel = /^\p{Lu}[^\s:.,;!?]*(?: [^\s:.,;!?]+){0,3}:/u;

/** A text such as `Guests: Ada Byron`, parted; nothing where no short label opens it. */
export function splitLabel(text: string): { readonly label: string; readonly rest: string } | undefined {
  const [found] = plainLabel.exec(text) ?? [];
  // "https://…" and "14:00" are no labels.
  if (found === undefined || /^\S/.test(text.slice(found.length))) return undefined;
  return { label: found.slice(0, -1), rest: text.slice(found.length).trim() };
}

/** Whether a line of Markdown is a label alone: `**Guests**`, `Guests:`, `Apologies`. */
export function isLabelLine(line: string): boolean {
  const text = line.trim();
  if (text.length > 80) return false;
  return boldLine.test(text) || splitLabel(text)?.rest === "" || labelOf(text) !== undefined;
}
