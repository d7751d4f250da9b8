/** A link in a plain text. */
export interface Link {
  /** Its words, as they stand in the text. */
  readonly text: string;
  /** As the note writes it. */
  readonly href: string;
}

/** A plain text that may hold links, in their order. */
export interface Words {
  readonly text: string;
  readonly links?: readonly Link[];
}

/** Somebody who came to a meeting or could not. */
export interface Attendee {
  readonly name: string;
  /** As the note writes it; absent where the note names none. */
  readonly organisation?: string;
  readonly chair: boolean;
  /** Links in their name or organisation. */
  readonly links?: readonly Link[];
}

/** One point of the agenda with what was said about it. */
export interface AgendaItem {
  /** The number that the note gives it, else its place in the list. */
  readonly number: number;
  /** Plain text. */
  readonly title: string;
  /** Links in the title. */
  readonly links?: readonly Link[];
  /** Markdown; empty where nothing was written down. */
  readonly minutes: string;
  /** The line of the file, counted from 1, on which the item stands. */
  readonly line: number;
}

/** A part of a note that is none of the known ones, kept so that no word is lost. */
export interface RestSection {
  /** Plain text; absent for what stands under no heading of its own. */
  readonly heading?: string;
  /** Links in the heading. */
  readonly links?: readonly Link[];
  /** Markdown; empty where there is a heading alone. */
  readonly markdown: string;
  /** Whether it stands before the agenda or after it. */
  readonly place: "before" | "after";
  readonly line: number;
}

/** A line that tells one thing: who chaired, when in the day, or where. */
export interface Fact extends Words {
  /** As the note writes it: "Chaired by". */
  readonly label: string;
}

/** When the board meets next: the words before the date ("Next board meeting date") and what follows them, as written. */
export interface NextMeeting extends Fact {
  /** YYYY-MM-DD, where the text holds a date. */
  readonly date?: string;
}

/** The headings as the note writes them; a page that shows these loses no word. */
export interface RecordLabels {
  /** The heading over attendees and apologies: "Board Members". */
  readonly members?: string;
  readonly attendees?: string;
  readonly apologies?: string;
  readonly agenda?: string;
  /** Links in the agenda's heading. */
  readonly agendaLinks?: readonly Link[];
}

/** A meeting of the board, read out of its note. */
export interface BoardRecord {
  /** YYYY-MM-DD; absent only where neither file, front matter nor text holds a date. */
  readonly date?: string;
  /** The date as the text writes it, "21st June 2021", where the text has it by itself and it is the meeting's. */
  readonly day?: Fact;
  /** The meeting's time and place, where the opening tells them. */
  readonly facts: readonly Fact[];
  readonly title: string;
  /** What stands beside the date ("Meeting Summary"), after the text's own title where front matter has another. */
  readonly subtitle?: string;
  readonly chair?: string;
  /** The line that names the chair, where there is one. */
  readonly chairedBy?: Fact;
  readonly attendees: readonly Attendee[];
  readonly apologies: readonly Attendee[];
  readonly agenda: readonly AgendaItem[];
  readonly next?: NextMeeting;
  readonly rest: readonly RestSection[];
  readonly labels: RecordLabels;
}
