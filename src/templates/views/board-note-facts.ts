import { withDay } from "../../board-notes/dates.ts";
import type { Link, Words } from "../../board-notes/record.ts";
import { recordOf } from "../../board-notes/record-of.ts";
import { writeWords } from "../../board-notes/words.ts";
import { formatDay } from "../../content/dates.ts";
import { escapeHtml } from "../../markdown/html.ts";
import type { Build } from "../../site/build.ts";
import type { BoardNote } from "../../site/model.ts";

/** The rows of a meeting's summary list. */
export function boardNoteFacts(build: Build, note: BoardNote) {
  const { doc, date, pdf } = note;
  const row = (key: string, html: string) => ({ key: { text: key }, value: { html } });
  const leadsTo = (href: string) => build.linkFrom(doc, href);
  const words = (key: string, said: Words) => row(key, wordsHtml(said, leadsTo));
  const { day, facts, next, chair, chairedBy } = recordOf(note);
  return [
    day ? words(day.label, { ...day, text: withDay(day.text) }) : words("Date", { text: formatDay(date) }),
    ...facts.map((fact) => words(fact.label, fact)),
    ...(chair && chair !== chairedBy?.text ? [words("Chair", { text: chair })] : []),
    ...(chairedBy ? [words(chairedBy.label, chairedBy)] : []),
    ...(next ? [words(next.label, { ...next, text: withDay(next.text) })] : []),
    ...(pdf
      ? [
          row(
            "PDF",
            `<a href="${escapeHtml(build.href(pdf.url))}">Notes as a PDF</a> (${fileSize(pdf.size)})`,
          ),
        ]
      : []),
  ];
}

/**
 * A plain text of a note as HTML, with its links where their words stand; `leadsTo` says where those lead, and nothing
 * of one that is no link on the page.
 */
export function wordsHtml(words: Words, leadsTo: (href: string) => string | undefined): string {
  const linked = ({ text, href }: Link) => {
    const address = leadsTo(href);
    const html = escapeHtml(text);
    return address === undefined ? html : `<a href="${escapeHtml(address)}">${html}</a>`;
  };
  return writeWords(words, escapeHtml, linked);
}

/** A file's size in words that readers know: 120 KB, 1.4 MB. */
function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
