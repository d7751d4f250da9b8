import type { Block } from "./blocks.ts";
import type { Attendee, Link } from "./record.ts";
import type { Section } from "./section.ts";

const chairMark = / ?\((?:the )?chair(?:person|man|woman)?\)/i;
const chairIn = /\([^()]{0,30}\bchair\b[^()]{0,30}\)/i;
/** Vice and deputy chairs do not chair. */
const notChair = /\((?:vice|deputy|former)\b/i;

/**
 * Reads `Name - Organisation`, as notes write it: a hyphen or a dash with a space on at least one side, so that
 * hyphenated names and organisations stay whole. `(Chair)` may stand anywhere; other parts, such as
 * `(Acting Chair)`, are kept in the text and mark the chair all the same.
 */
export function readAttendee(line: string, links: readonly Link[] = []): Attendee {
  const whole = line.split(/\s+/).join(" ").trim();
  const chair = chairIn.test(whole) && !notChair.test(whole);
  const text = chair ? whole.replace(chairMark, "").trim() : whole;
  const split = / [-–—] ?|[-–—] /.exec(text);
  const name = split ? text.slice(0, split.index).trim() : text;
  const organisation = split ? text.slice(split.index + split[0].length).trim() : "";
  const more = { chair, ...(links.length > 0 ? { links } : {}) };
  if (name === "") return { name: text, ...more };
  return { name, ...(organisation ? { organisation } : {}), ...more };
}

const isList = ({ type }: Block): boolean => type === "bullets" || type === "numbers";

/** The people of a list; nothing where the block is none, or an item holds more than a line of words. */
export function readPeople(block: Block): readonly Attendee[] | undefined {
  if (!isList(block)) return undefined;
  const people: Attendee[] = [];
  for (const item of block.items) {
    const [first, ...others] = item.blocks;
    if (others.length > 0 || (first && (first.type !== "paragraph" || first.hasPicture))) return undefined;
    if (first?.text) people.push(readAttendee(first.text, first.links));
  }
  return people;
}

/**
 * The people that stand under a heading, and whatever else does. Words in front of a list may introduce it; once
 * there was a list or a word, what more is said may be of others ("Not invited were"), so no list after it counts.
 */
export function readListOfPeople({ blocks }: Section): { people: Attendee[]; others: Block[] } {
  const people: Attendee[] = [];
  const ends = blocks.findIndex((block, at) => at > 0 && !isList(block));
  const others = blocks.filter((block, at) => {
    const found = ends < 0 || at < ends ? readPeople(block) : undefined;
    for (const person of found ?? []) people.push(person);
    return !found;
  });
  return { people, others };
}
