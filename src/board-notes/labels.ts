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
