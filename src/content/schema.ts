import * as z from "zod";
import type { Repair } from "./mojibake.ts";
import { slugPattern } from "./slugs.ts";

// zod makes faster parsers by evaluating text, which the writing page's content security policy forbids.
z.config({ jitless: true });

/*
 * The canonical shape of each kind of content. Types come out of these schemas, and so do the editor's
 * completion, `npm run new` and the writing page: a field is described here and nowhere else.
 * Older spellings are made canonical before a schema sees them (see shapes/).
 */

const text = z.string().trim().min(1);
/** A moment as ISO 8601 with its offset: the reader makes it from what an author writes. */
const moment = z.iso.datetime({ offset: true });
/** A day as YYYY-MM-DD. */
const day = z.iso.date();
const slug = z.string().regex(slugPattern).max(120);
const permalink = z.string().regex(/^\/(?!\/)/);
const address = z.union([z.url({ protocol: /^(?:https?|mailto)$/ }), z.string().regex(/^\/(?!\/)/)]);

/** An author as a post names one; a person's file with the same name (or alias) tells more. */
export const authorSchema = z.strictObject({
  name: text,
  link: address.optional(),
  github: text.optional(),
  bio: text.optional(),
});

export const postSchema = z.strictObject({
  title: text.describe("What the post is called. It is the page's main heading."),
  date: moment.describe(
    "When it was published: 2022-06-12, or 2022-06-12 12:00. The time is that of London.",
  ),
  updated: moment.optional().describe("When it was last changed in a way that readers should know of."),
  summary: text.optional().describe("One or two sentences for lists and search engines."),
  slug: slug
    .optional()
    .describe("The last part of the address. Without one, the file's name without its date."),
  permalink: permalink.optional().describe("The post's whole address, where it is not /blog/slug/."),
  authors: z.array(authorSchema).default([]).describe("Who wrote it."),
  tags: z.array(text).default([]).describe("What it is about. Use tags that other posts use where you can."),
  image: text.optional().describe("A picture from images/ for the top of the post."),
  imageAlt: text.optional().describe("What the picture shows, in words."),
  series: text.optional().describe("The name of the series that the post belongs to."),
  licence: text.optional().describe("The post's licence, where it differs from the site's."),
  hidden: z
    .boolean()
    .default(false)
    .describe("true keeps it out of lists, feeds and the site map; its address still answers."),
  draft: z.boolean().default(false).describe("true keeps it out of the site; the preview shows it, marked."),
});

export const pageSchema = z.strictObject({
  title: text.describe("What the page is called. It is the page's main heading."),
  slug: slug.optional().describe("The page's address: /slug/. Without one, the file's name."),
  permalink: permalink.optional().describe("The page's whole address, where it is not /slug/."),
  summary: text.optional().describe("One or two sentences for search engines, and under the page's title."),
  updated: moment.optional().describe("When it was last changed in a way that readers should know of."),
  tags: z.array(text).default([]).describe("What it is about."),
  image: text.optional().describe("A picture from images/ for the top of the page."),
  imageAlt: text.optional().describe("What the picture shows, in words."),
  contents: z
    .boolean()
    .optional()
    .describe("true shows a list of the page's sections; without it, long pages have one."),
  show: z
    .array(z.enum(["board", "roles", "events", "posts"]))
    .default([])
    .describe("Lists of the site's that stand below the page's words."),
  hidden: z
    .boolean()
    .default(false)
    .describe("true keeps it out of lists and the site map; its address still answers."),
  draft: z.boolean().default(false).describe("true keeps it out of the site; the preview shows it, marked."),
});

export const linkSchema = z.strictObject({
  title: text.describe("The link's words."),
  url: address.describe("Where it leads."),
  summary: text.optional().describe("What a reader finds there."),
});

export const roleSchema = z.strictObject({
  title: text.describe("What the role is called."),
  slug: slug.optional().describe("The page's address: /roles/slug/."),
  summary: text.describe("What the role is for, in one sentence."),
  responsibilities: z.array(text).min(1).describe("What the person does, one line each."),
  time: text.describe("How much time it takes: about two hours a week."),
  suits: text.optional().describe("Whom it suits."),
  links: z.array(linkSchema).default([]).describe("What to read first."),
  open: z.boolean().default(false).describe("true when someone is wanted for it."),
  order: z.number().int().default(100).describe("Where it stands in lists: small numbers first."),
  draft: z.boolean().default(false).describe("true keeps it out of the site; the preview shows it, marked."),
});

export const personSchema = z.strictObject({
  name: text.describe("The person's name as they write it."),
  slug: slug.optional().describe("The address of what they wrote: /author/slug/."),
  role: text.optional().describe("What they do."),
  organisation: text.optional().describe("Where they do it."),
  board: z.boolean().default(false).describe("true for a member of the board."),
  boardRole: text.optional().describe("Their part on the board: Chair."),
  aliases: z.array(text).default([]).describe("Other ways in which posts and notes write the name."),
  github: text.optional().describe("Their GitHub user name."),
  link: address.optional().describe("Their own page."),
  order: z.number().int().default(100).describe("Where they stand in lists: small numbers first."),
});

export const eventSchema = z.strictObject({
  title: text.describe("What the event is called."),
  slug: slug.optional().describe("The page's address: /events/slug/."),
  start: moment.describe("When it starts: 2026-03-05 14:00. The time is that of London."),
  end: moment
    .optional()
    .describe("When it ends. Without one it lasts an hour; a day without a time lasts all day."),
  place: text.optional().describe("Where it is: an address, or the words Online."),
  link: address.optional().describe("Where to book or join."),
  summary: text.describe("What it is, in one sentence."),
  tags: z.array(text).default([]).describe("What it is about."),
  cancelled: z.boolean().default(false).describe("true when it does not take place: calendars are told."),
  draft: z.boolean().default(false).describe("true keeps it out of the site; the preview shows it, marked."),
});

/** A board note's front matter, which it may leave out: all of it can be read from the text. */
export const boardNoteSchema = z.strictObject({
  title: text.optional().describe("What the note is called."),
  date: day.optional().describe("The meeting's day, where the file's name is wrong."),
  chair: text.optional().describe("Who chaired."),
  summary: text.optional().describe("One or two sentences for lists and search engines."),
  draft: z.boolean().default(false).describe("true keeps it out of the site; the preview shows it, marked."),
});

export const siteSchema = z.strictObject({
  name: text.describe("The community's name."),
  shortName: text.optional().describe("A shorter name for the header."),
  description: text.describe("What the site is, in one or two sentences."),
  url: z.url({ protocol: /^https?$/ }).describe("The site's address, without a slash at its end."),
  language: z.string().default("en-GB").describe("The language of the pages."),
  logo: z.enum(["nhs", "none"]).default("none").describe("nhs shows the NHS logo in the header."),
  copyright: text.optional().describe("The footer's copyright line."),
  contact: z.strictObject({ email: z.email().optional(), url: address.optional() }).default({}),
  repository: z
    .strictObject({ url: z.url(), branch: text.default("main") })
    .optional()
    .describe("Where the site's source is, for links to edit a page."),
  navigation: z.array(linkSchema).default([]).describe("The header's links."),
  footer: z.array(linkSchema).default([]).describe("The footer's links."),
  join: z.array(linkSchema).default([]).describe("Ways to join the community, shown on the home page."),
  home: z
    .strictObject({
      title: text.optional(),
      lead: text.optional(),
      action: linkSchema.optional(),
    })
    .default({})
    .describe("The words of the home page's hero."),
  organisation: z.strictObject({ logo: text.optional(), sameAs: z.array(z.url()).default([]) }).optional(),
  licence: z
    .strictObject({ name: text, url: z.url() })
    .optional()
    .describe("The licence of what is written here."),
  legacyUntil: day.optional().describe("Old addresses are made for posts and notes up to this day."),
  legacyFeedIds: z
    .strictObject({ authority: text, prefix: z.string().default("") })
    .optional()
    .describe("How an older site made its feed's ids: tag:AUTHORITY,DATE:PREFIX/blog/SLUG."),
});

export type Author = z.infer<typeof authorSchema>;
export type PostData = z.infer<typeof postSchema>;
export type PageData = z.infer<typeof pageSchema>;
export type RoleData = z.infer<typeof roleSchema>;
export type PersonData = z.infer<typeof personSchema>;
export type EventData = z.infer<typeof eventSchema>;
export type BoardNoteData = z.infer<typeof boardNoteSchema>;
export type SiteData = z.infer<typeof siteSchema>;
export type Link = z.infer<typeof linkSchema>;

/** The kinds of content that stand in Markdown files, by the name that `npm run new` gives them. */
export const schemas = {
  post: postSchema,
  page: pageSchema,
  role: roleSchema,
  person: personSchema,
  event: eventSchema,
  "board-note": boardNoteSchema,
} as const;

export type Kind = keyof typeof schemas;
export interface DataOf {
  post: PostData;
  page: PageData;
  role: RoleData;
  person: PersonData;
  event: EventData;
  "board-note": BoardNoteData;
}

/** A file of content, read: its front matter made canonical, and its body as the author wrote it. */
export interface Document<K extends Kind = Kind> {
  readonly kind: K;
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly data: DataOf[K];
  /** The Markdown after the front matter, with LF line ends and no BOM. */
  readonly body: string;
  /** The line of the file, counted from 1, on which the body starts. */
  readonly bodyLine: number;
  /** Where each field of the front matter stands in the file, by its canonical name. */
  readonly places: Readonly<Record<string, { readonly line: number; readonly column: number }>>;
  /** Where text that was decoded wrongly was put right, in the file's own lines and columns. */
  readonly repairs?: readonly Repair[];
}

export type AnyDocument = { [K in Kind]: Document<K> }[Kind];
