import { recordBody } from "../../board-notes/record-body.ts";
import { recordOf } from "../../board-notes/record-of.ts";
import { formatDay } from "../../content/dates.ts";
import { builtIn } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import { escapeHtml } from "../../site/escape.ts";
import type { BoardNote } from "../../site/model.ts";
import type { LinkView, View } from "../view.ts";
import { linksAround } from "./around.ts";
import { contentsList } from "./contents.ts";

/** A note's title with its day, for notes that are all called the same. */
function titleOf(note: BoardNote): string {
  const { title } = recordOf(note);
  const day = formatDay(note.date);
  return title.includes(day) ? title : `${title}, ${day}`;
}

/** All meetings, latest first. */
export function boardNotesPage(build: Build): View {
  return {
    template: "pages/board-notes.njk",
    head: {
      heading: "Board notes",
      description: `Notes of the board's meetings of ${build.site.config.name}.`,
    },
    data: {
      notes: build.site.boardNotes.map((note) => {
        const { chair, attendees, agenda } = recordOf(note);
        return {
          title: titleOf(note),
          href: build.href(note.url),
          date: note.date,
          chair,
          attended: attendees.length,
          items: agenda.map(({ title }) => title),
          unpublished: note.unpublished,
        };
      }),
    },
  };
}

/** A meeting's own page. */
export function boardNotePage(build: Build, note: BoardNote): View {
  const { boardNotes } = build.site;
  const { doc } = note;
  const record = recordOf(note);
  const at = boardNotes.indexOf(note);
  const link = (other: BoardNote | undefined): LinkView | undefined =>
    other && { title: formatDay(other.date), href: build.href(other.url) };
  const title = titleOf(note);
  const body = build.body(doc, { markdown: recordBody(record, doc.bodyLine), title });
  const people = (list: typeof record.attendees) =>
    list.map((person) => ({ ...person, ...authorLink(build, person.name) }));
  return {
    template: "pages/board-note.njk",
    head: {
      heading: title,
      description: doc.data.summary ?? describe(note),
      above: [{ title: "Board notes", href: build.href(builtIn["board-notes"]) }],
      features: body.features,
      path: doc.path,
      ...(note.unpublished && { unpublished: note.unpublished }),
    },
    data: {
      note: { attendees: people(record.attendees), apologies: people(record.apologies) },
      labels: record.labels,
      subtitle: record.subtitle,
      facts: facts(build, note),
      body: body.html,
      contents: contentsList(build, body.headings),
      around: linksAround(
        build,
        { previous: link(boardNotes[at + 1]), next: link(boardNotes[at - 1]) },
        { both: "Meetings before and after", previous: "Meeting before", next: "Meeting after" },
      ),
    },
  };
}

function describe(note: BoardNote): string {
  const items = recordOf(note)
    .agenda.map(({ title }) => title)
    .join("; ");
  return `Notes of the board meeting on ${formatDay(note.date)}${items === "" ? "" : `: ${items}`}.`;
}

function authorLink(build: Build, name: string): { href?: string } {
  const key = name.toLowerCase();
  const group = build.site.authors.find(({ of }) =>
    [of.name, ...(of.person?.doc.data.aliases ?? [])].some((known) => known.toLowerCase() === key),
  );
  return group ? { href: build.href(group.of.url) } : {};
}

function facts(build: Build, note: BoardNote) {
  const { date, pdf } = note;
  const row = (key: string, value: object) => ({ key: { text: key }, value });
  const { next, chair } = recordOf(note);
  return [
    row("Date", { text: formatDay(date) }),
    ...(chair ? [row("Chair", { text: chair })] : []),
    ...(next ? [row(next.label, { text: next.date ? formatDay(next.date) : next.text })] : []),
    ...(pdf
      ? [
          row("PDF", {
            html: `<a href="${escapeHtml(build.href(pdf.url))}">Notes as a PDF</a> (${fileSize(pdf.size)})`,
          }),
        ]
      : []),
  ];
}

/** A file's size in words that readers know: 120 KB, 1.4 MB. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
