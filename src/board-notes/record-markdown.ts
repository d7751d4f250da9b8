import type { BoardRecord } from "./record.ts";

/** A Markdown text of a record, for the site's renderer. */
export interface RecordPiece {
  /** Which text it is: `rest.0` is `record.rest[0].markdown`, `agenda.2` is `record.agenda[2].minutes`. */
  readonly key: string;
  readonly markdown: string;
  /** The level at which the text's own highest heading belongs on the page. */
  readonly headingLevel: number;
  /** The line of the file, counted from 1, for problems in the text; what was joined has no exact line. */
  readonly line: number;
}

/**
 * The texts of a record that go through the Markdown renderer; all else in it is plain text, to be escaped.
 * The page has the title as h1, its sections and the rest's headings as h2 and the agenda's points as h3.
 */
export function recordMarkdown(record: BoardRecord): RecordPiece[] {
  const rest = record.rest.map(({ heading, markdown, line }, at) => ({
    key: `rest.${at}`,
    markdown,
    headingLevel: heading ? 3 : 2,
    line,
  }));
  const agenda = record.agenda.map(({ minutes, line }, at) => ({
    key: `agenda.${at}`,
    markdown: minutes,
    headingLevel: 4,
    line,
  }));
  return [...rest, ...agenda].filter((piece) => piece.markdown !== "");
}
