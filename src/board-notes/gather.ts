import { readAgenda } from "./agenda.ts";
import type { Block } from "./blocks.ts";
import { markdownOf } from "./markdown-of.ts";
import { nextMeeting } from "./next-meeting.ts";
import { readListOfPeople } from "./people.ts";
import type { AgendaItem, Attendee, Fact, NextMeeting, RecordLabels, RestSection } from "./record.ts";
import type { Section } from "./section.ts";

/** What is gathered while the sections are walked through. */
export interface Gathering {
  readonly bodyLine: number;
  readonly attendees: Attendee[];
  readonly apologies: Attendee[];
  readonly agenda: AgendaItem[];
  readonly rest: RestSection[];
  readonly labels: { -readonly [K in keyof RecordLabels]: RecordLabels[K] };
  chairedBy?: Fact;
  next?: NextMeeting;
}

/** Keeps blocks that have no place of their own, with the heading over them. */
export function keep(to: Gathering, blocks: readonly Block[], line: number, over?: Section): void {
  const { markdown, next } = markdownOf(blocks, !to.next);
  if (next) to.next = next;
  const { heading, links } = over ?? {};
  if (markdown === "" && !heading) return;
  const head = heading ? { heading, ...(links && { links }) } : {};
  const place = to.agenda.length > 0 ? "after" : "before";
  to.rest.push({ ...head, markdown, place, line: to.bodyLine + line });
}

/** Puts a section where it belongs. */
export function gather(to: Gathering, section: Section): void {
  const { label, blocks, line } = section;
  if (label === undefined) keep(to, blocks, line, section);
  else if (label === "agenda") gatherAgenda(to, section);
  else if (label === "chair" || label === "next") gatherLine(to, section);
  else gatherPeople(to, section, label);
}

/** A note that has both "Agenda" and "Minutes" keeps both words. */
function addLabel(to: Gathering, label: Exclude<keyof RecordLabels, "agendaLinks">, heading: string): void {
  const before = to.labels[label];
  if (heading && !before?.includes(heading)) to.labels[label] = before ? `${before} and ${heading}` : heading;
}

function gatherPeople(to: Gathering, section: Section, label: "members" | "attendees" | "apologies"): void {
  const { heading, line } = section;
  const { people, others } = readListOfPeople(section);
  const list = label === "apologies" ? to.apologies : to.attendees;
  for (const person of people) list.push(person);
  // A heading over nobody stands over what it says instead, or alone.
  if (label === "members" || people.length > 0) addLabel(to, label, heading);
  if (others.length > 0 || people.length === 0)
    keep(to, others, line, label === "members" ? undefined : section);
}

function gatherAgenda(to: Gathering, section: Section): void {
  const { preface, items } = readAgenda(section);
  if (items.length === 0) {
    keep(to, preface, section.line, section);
    return;
  }
  addLabel(to, "agenda", section.heading);
  if (section.links) to.labels.agendaLinks = [...(to.labels.agendaLinks ?? []), ...section.links];
  keep(to, preface, preface[0]?.line ?? section.line);
  for (const { minutes, line, ...point } of items) {
    const { markdown, next } = markdownOf(minutes, !to.next);
    if (next) to.next = next;
    to.agenda.push({ ...point, minutes: markdown, line: to.bodyLine + line });
  }
}

/** A section of one line: who chaired, or when the next meeting is. */
function gatherLine(to: Gathering, section: Section): void {
  const [first, ...others] = section.blocks;
  const isFree = section.label === "chair" ? !to.chairedBy : !to.next;
  if (first?.type !== "paragraph" || first.hasPicture || !isFree) {
    keep(to, section.blocks, section.line, section);
    return;
  }
  const { text, links } = first;
  if (section.label === "next") to.next = nextMeeting(section.heading, text, links);
  else to.chairedBy = { label: section.heading, text, ...(links.length > 0 ? { links } : {}) };
  keep(to, others, others[0]?.line ?? section.line);
}
