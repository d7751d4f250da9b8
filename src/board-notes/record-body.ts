import { escapeInline } from "./escape.ts";
import type { BoardRecord, Words } from "./record.ts";
import { writeWords } from "./words.ts";

const heading = (words: Words): string =>
  writeWords(words, escapeInline, ({ text, href }) => `[${escapeInline(text)}](<${href}>)`);

/**
 * What a meeting's page shows below the facts and the lists of people, as one Markdown text, so that the
 * renderer gives every heading its level and its own id. Each part is put on the line on which it stands
 * in the file as far as the parts before it leave room: then a problem in it is found where it is named.
 */
export function recordBody(record: BoardRecord, bodyLine: number): string {
  const lines: string[] = [];
  const add = (text: string, line: number) => {
    if (lines.length > 0) lines.push("");
    while (bodyLine + lines.length < line) lines.push("");
    // One at a time, here and elsewhere: as arguments of one call, a long note's lines would overflow the stack.
    for (const own of text.split("\n")) lines.push(own);
  };
  const rest = (place: "before" | "after") => {
    for (const section of record.rest) {
      if (section.place !== place) continue;
      if (section.heading) add(`## ${heading({ ...section, text: section.heading })}`, section.line);
      if (section.markdown) add(section.markdown, section.line + (section.heading ? 2 : 0));
    }
  };
  rest("before");
  if (record.agenda.length > 0) {
    const { agenda = "Agenda", agendaLinks } = record.labels;
    add(`## ${heading({ text: agenda, ...(agendaLinks && { links: agendaLinks }) })}`, 0);
    for (const { number, title, links, minutes, line } of record.agenda) {
      add(`### ${number}. ${heading({ text: title, ...(links && { links }) })}`, line);
      if (minutes) add(minutes, line + 2);
    }
  }
  rest("after");
  return lines.join("\n");
}
