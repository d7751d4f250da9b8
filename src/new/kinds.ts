import type { Kind } from "../content/schema.ts";

/** How a new file of a kind is begun. The fields themselves are the schema's: only what is asked is said here. */
export interface NewKind {
  readonly folder: string;
  /** How it is called in a sentence. */
  readonly called: string;
  /** Fields that are asked for, in this order; those with a stand-in cannot be left out. */
  readonly asked: readonly string[];
  /** What stands where nothing is said, for fields that the kind cannot do without. */
  readonly standIns: Readonly<Record<string, string | readonly string[]>>;
  /** Fields that can be given on the command line besides those that are asked for. */
  readonly also: readonly string[];
  readonly body: string;
}

/** The kinds by the names that people type. */
export const kinds: Readonly<Record<Kind, NewKind>> = {
  post: {
    folder: "content/blog",
    called: "a post",
    asked: ["title", "authors", "summary", "tags"],
    standIns: {},
    also: ["date", "slug", "image", "imageAlt", "series", "draft"],
    body: "Say the most important thing first: what readers can do, or know, when they have read this.\n\n## The first section\n\nWrite here.\n",
  },
  page: {
    folder: "content/pages",
    called: "a page",
    asked: ["title", "summary"],
    standIns: {},
    also: ["slug", "image", "imageAlt", "draft"],
    body: "Say here what the page is for.\n",
  },
  role: {
    folder: "content/roles",
    called: "a role",
    asked: ["title", "summary", "responsibilities", "time", "suits"],
    standIns: {
      summary: "What the role is for, in one sentence.",
      responsibilities: ["What the person does"],
      time: "About 2 hours a week",
    },
    also: ["slug", "open", "draft"],
    body: "Say here what it is like to have this role, and whom to ask about it.\n",
  },
  event: {
    folder: "content/events",
    called: "an event",
    asked: ["title", "start", "end", "place", "link", "summary", "tags"],
    standIns: { summary: "What the event is and who it is for, in one sentence." },
    also: ["slug", "draft"],
    body: "Say here what will happen, who will speak, and what people need to bring or install.\n",
  },
  person: {
    folder: "content/people",
    called: "a person",
    asked: ["name", "role", "organisation", "github"],
    standIns: {},
    also: ["slug", "link", "board", "boardRole"],
    body: "",
  },
  "board-note": {
    folder: "board_notes",
    called: "a board note",
    asked: ["date", "chair", "summary"],
    standIns: {},
    also: ["title", "draft"],
    body: `## Attendees

- Name - Organisation (Chair)

## Apologies

- Name - Organisation

## Agenda

### 1. Welcome

Write here what was said.

## Next meeting

To be agreed
`,
  },
};

/** The field that a kind is called by. */
export function nameField(kind: Kind): "title" | "name" {
  return kind === "person" ? "name" : "title";
}
