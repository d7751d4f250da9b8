import { formatDay, readMoment } from "../content/dates.ts";
import type { Problem } from "../content/problem.ts";
import { severityOf } from "../content/problem.ts";
import { readAnyDocument } from "../content/read-document.ts";
import type { Kind } from "../content/schema.ts";
import { isSafeSlug, slugify } from "../content/slugs.ts";
import { kinds, nameField } from "./kinds.ts";
import { textOf, type Values } from "./text-of.ts";

/** A file that can be written. */
export interface NewFile {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
  /** The address of its page; people have none of their own. */
  readonly url?: string;
}

/** A file, or a sentence on why there is none. */
export type Made = NewFile | { readonly fault: string };

/**
 * Makes a file out of what its author said.
 * @param today YYYY-MM-DD in London
 */
export function newFile(kind: Kind, said: Values, today: string): Made {
  const { slug: wanted, ...values } = withStandIns(kind, said, today);
  const day = dayOf(values.date ?? values.start, today);
  if (day === undefined) {
    const date = String(values.date ?? values.start);
    return { fault: `“${date}” is not a date that can be read; write it as 2026-03-05 or 2026-03-05 14:00.` };
  }
  const slug = String(wanted ?? slugify(String(values[nameField(kind)] ?? "")));
  if (kind !== "board-note" && !isSafeSlug(slug)) {
    return wanted === undefined
      ? { fault: "No address can be made of that title; give one with --slug, such as --slug my-post." }
      : {
          fault: `The slug “${slug}” is not safe in an address; use letters, digits and hyphens, such as my-post.`,
        };
  }
  const path = `${kinds[kind].folder}/${fileName(kind, slug, day)}`;
  const text = textOf(kind, kind === "board-note" ? withoutDay(values, day) : values);
  const error = readAnyDocument(kind, path, text).problems.find(isError);
  if (error) return { fault: `${error.message} ${error.remedy}` };
  const url = addressOf(kind, slug, day);
  return { path, text, ...(url !== undefined && { url }) };
}

function withStandIns(kind: Kind, said: Values, today: string): Record<string, unknown> {
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const usual: Record<string, unknown> = { ...kinds[kind].standIns };
  if (kind === "post" || kind === "board-note") usual.date = today;
  if (kind === "event") usual.start = `${today} 12:00`;
  return { ...usual, ...given };
}

/** A note's day stands in its file's name. */
function withoutDay(values: Record<string, unknown>, day: string): Values {
  const { date: _, ...others } = values;
  return { title: `Board meeting on ${formatDay(day)}`, ...others };
}

function dayOf(written: unknown, today: string): string | undefined {
  if (written === undefined) return today;
  const reading = readMoment(String(written));
  return typeof reading === "object" ? reading.moment.slice(0, 10) : undefined;
}

function fileName(kind: Kind, slug: string, day: string): string {
  if (kind === "board-note") return `${day}_notes.md`;
  return kind === "post" || kind === "event" ? `${day}-${slug}.md` : `${slug}.md`;
}

function addressOf(kind: Kind, slug: string, day: string): string | undefined {
  switch (kind) {
    case "post":
      return `/blog/${slug}/`;
    case "page":
      return `/${slug}/`;
    case "role":
      return `/roles/${slug}/`;
    case "event":
      return `/events/${slug}/`;
    case "board-note":
      return `/board-notes/${day}/`;
    case "person":
      return undefined;
  }
}

function isError(problem: Problem): boolean {
  return severityOf(problem, "build") === "error";
}
