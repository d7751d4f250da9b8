import { recordBody } from "../board-notes/record-body.ts";
import { recordOf } from "../board-notes/record-of.ts";
import type { AnyDocument } from "../content/schema.ts";
import type { Site, SitePage } from "../site/model.ts";
import { allPosts } from "../site/posts.ts";

/** A file's body as its page shows it. */
export interface Body {
  readonly doc: AnyDocument;
  readonly markdown: string;
  /** The line of the file, counted from 1, on which the Markdown starts. */
  readonly bodyLine: number;
  /** What the page is called: a first heading that says the same is left out. */
  readonly title?: string;
  /** Not out yet: a draft, or dated later than today. */
  readonly unpublished?: SitePageState;
}

type SitePageState = NonNullable<Extract<SitePage, { kind: "post" }>["post"]["unpublished"]>;

/** Every body that the site shows, by the path of its file. */
export function bodiesOf(site: Site): ReadonlyMap<string, Body> {
  const bodies = [
    ...allPosts(site).map(({ doc, title, unpublished }) => bodyOf(doc, title, unpublished)),
    ...site.pages.map(({ doc, title, unpublished }) => bodyOf(doc, title, unpublished)),
    ...site.roles.map(({ doc, unpublished }) => bodyOf(doc, doc.data.title, unpublished)),
    ...site.events.map(({ doc, unpublished }) => bodyOf(doc, doc.data.title, unpublished)),
    ...site.people.map(({ doc }) => bodyOf(doc, undefined, undefined)),
    ...site.boardNotes.map((note) => {
      const record = recordOf(note);
      const body = bodyOf(note.doc, record.title, note.unpublished);
      return { ...body, markdown: recordBody(record, note.doc.bodyLine) };
    }),
  ];
  return new Map(bodies.map((body) => [body.doc.path, body]));
}

function bodyOf(doc: AnyDocument, title: string | undefined, unpublished: SitePageState | undefined): Body {
  return {
    doc,
    markdown: doc.body,
    bodyLine: doc.bodyLine,
    ...(title !== undefined && { title }),
    ...(unpublished && { unpublished }),
  };
}
