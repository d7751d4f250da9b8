import type { Problem } from "../content/problem.ts";
import type { BoardNoteData } from "../content/schema.ts";
import { readBlocks } from "./blocks.ts";
import { type Gathering, gather, keep } from "./gather.ts";
import { readOpening } from "./opening.ts";
import { dateProblems, unclosedFences } from "./problems.ts";
import type { Attendee, BoardRecord } from "./record.ts";
import { readSections } from "./sections.ts";

/** What a note's front matter may say; it wins over the text. */
export type RecordFields = Partial<Pick<BoardNoteData, "title" | "date" | "chair">>;

export interface RecordReading {
  readonly record: BoardRecord;
  readonly problems: readonly Problem[];
}

/**
 * Reads a meeting's record out of a note's Markdown: the older shape (see old-content) and the canonical one, in
 * which src/new/kinds.ts begins a note. Whatever it does not recognise is kept in `rest`, so that no word is lost.
 *
 * @param path the file, for problems
 * @param body the Markdown after the front matter, with LF line ends
 * @param bodyLine the line of the file, counted from 1, on which the body starts
 * @param fileDate YYYY-MM-DD from the file's name
 */
export function readRecord(
  path: string,
  body: string,
  bodyLine: number,
  fileDate?: string,
  fields: RecordFields = {},
): RecordReading {
  const blocks = readBlocks(body);
  const [first, ...sections] = readSections(blocks);
  const opening = readOpening(first?.blocks ?? [], fields.date ?? fileDate);
  const gathering: Gathering = { bodyLine, attendees: [], apologies: [], agenda: [], rest: [], labels: {} };
  const title = fields.title ?? opening.title ?? "Board meeting";
  keep(gathering, opening.others, opening.others[0]?.line ?? 0);
  for (const section of sections) gather(gathering, section);

  const { day, facts } = opening;
  const ownTitle = opening.title === title ? undefined : opening.title;
  const subtitle = [ownTitle, opening.subtitle].filter(Boolean).join(" | ");
  const date = fields.date ?? opening.date?.iso ?? fileDate;
  const { attendees, chair } = withChair(gathering.attendees, fields.chair ?? gathering.chairedBy?.text);
  const { chairedBy, apologies, agenda, next, rest, labels } = gathering;
  const place = { path, line: bodyLine + opening.dateLine, column: opening.dateColumn };
  return {
    record: {
      ...(date ? { date } : {}),
      ...(day ? { day } : {}),
      facts,
      title,
      ...(subtitle ? { subtitle } : {}),
      ...(chair ? { chair } : {}),
      ...(chairedBy ? { chairedBy } : {}),
      attendees,
      apologies,
      agenda,
      ...(next ? { next } : {}),
      rest,
      labels,
    },
    problems: [
      ...dateProblems(place, opening.date, fields.date ?? fileDate),
      ...unclosedFences(path, bodyLine, blocks),
    ],
  };
}

/** The chair by name, and the attendee of that name marked. */
function withChair(people: readonly Attendee[], named?: string): { attendees: Attendee[]; chair?: string } {
  const chair = named ?? people.find((person) => person.chair)?.name;
  const isNamed = (person: Attendee): boolean => person.name.toLowerCase() === chair?.toLowerCase();
  const attendees = people.map((person) => (isNamed(person) ? { ...person, chair: true } : person));
  return chair ? { attendees, chair } : { attendees };
}
