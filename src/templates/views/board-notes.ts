import type { Attendee } from "../../board-notes/record.ts";
import { recordBody } from "../../board-notes/record-body.ts";
import { recordOf } from "../../board-notes/record-of.ts";
import { formatDay } from "../../content/dates.ts";
import { builtIn, builtInTitles } from "../../site/addresses.ts";
import type { Build } from "../../site/build.ts";
import type { BoardNote } from "../../site/model.ts";
import type { LinkView, View } from "../view.ts";
import { linksAround } from "./around.ts";
import { boardNoteFacts, wordsHtml } from "./board-note-facts.ts";
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
      heading: builtInTitles["board-notes"],
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
  const people = (list: readonly Attendee[]) =>
    list.map((person) => ({ html: personHtml(build, note, person), chair: person.chair }));
  return {
    template: "pages/board-note.njk",
    head: {
      heading: title,
      description: doc.data.summary ?? describe(note),
      above: [{ title: builtInTitles["board-notes"], href: build.href(builtIn["board-notes"]) }],
      features: body.features,
      path: doc.path,
      ...(note.unpublished && { unpublished: note.unpublished }),
    },
    data: {
      note: { attendees: people(record.attendees), apologies: people(record.apologies) },
      labels: record.labels,
      subtitle: record.subtitle,
      facts: boardNoteFacts(build, note),
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

/** A name and an organisation, with the note's own links, else with one to what the person has written. */
function personHtml(build: Build, { doc }: BoardNote, { name, organisation, links }: Attendee): string {
  const text = organisation === undefined ? name : `${name}, ${organisation}`;
  if (links) return wordsHtml({ text, links }, (href) => build.linkFrom(doc, href));
  const url = authorUrl(build, name);
  return wordsHtml({ text, links: url === undefined ? [] : [{ text: name, href: url }] }, (href) =>
    build.href(href),
  );
}

function authorUrl(build: Build, name: string): string | undefined {
  const key = name.toLowerCase();
  const group = build.site.authors.find(({ of }) =>
    [of.name, ...(of.person?.doc.data.aliases ?? [])].some((known) => known.toLowerCase() === key),
  );
  return group?.of.url;
}
